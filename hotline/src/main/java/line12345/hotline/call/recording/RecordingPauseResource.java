package line12345.hotline.call.recording;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.time.OfficeClock;

/**
 * An agent pauses the recording of the own call while numbers are spoken; and how the disk stands.
 */
@Path("/console/recording")
@RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER", "ADMIN"})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class RecordingPauseResource {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject PauseRecording pause;
    @Inject RecordingDisk disk;

    /** Whether recordings find room; {@code sentence} is empty while they do. */
    public record Room(String state, String sentence) {}

    @POST
    @Path("{key}/pause")
    @RolesAllowed("AGENT")
    public void pause(@PathParam("key") String key) {
        pause.pause(key, current.get(), clock.now());
    }

    @POST
    @Path("{key}/go-on")
    @RolesAllowed("AGENT")
    public void goOn(@PathParam("key") String key) {
        pause.goOn(key, current.get(), clock.now());
    }

    @GET
    @Path("disk")
    public Room disk() {
        DiskRoom room = disk.standing().room();
        return new Room(room.name(), room.sentence());
    }
}
