package line12345.hotline.console.ticket;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.sound.ReadSounds;
import line12345.ticketing.time.OfficeClock;

/** A citizen's recording, to be saved and never opened by the browser. */
@Path("/tickets/{number}/sounds/{id}")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
@Blocking
public class SoundPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadSounds sounds;

    @GET
    public Response sound(@PathParam("number") String number, @PathParam("id") long id) {
        var found = sounds.read(number, id, current.get(), clock.now());
        return Response.ok(found.bytes(), found.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + found.fileName(id) + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
