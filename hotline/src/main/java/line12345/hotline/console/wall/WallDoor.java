package line12345.hotline.console.wall;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.signin.CurrentActor;
import line12345.hotline.wall.LastDay;
import line12345.hotline.wall.WallBoard;
import line12345.hotline.wall.WallView;
import line12345.hotline.wall.listen.ListenIn;
import line12345.hotline.wall.listen.ListeningView;
import line12345.hotline.wall.listen.Listenings;
import line12345.ticketing.time.OfficeClock;

/** What the wall's page asks for, and the leader's part in a call. */
@Path("/wall")
@RolesAllowed({"SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class WallDoor {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject WallBoard board;
    @Inject LastDay lastDay;
    @Inject ListenIn listen;
    @Inject Listenings listenings;

    /** {@code mode} names one of listen, whisper and barge. */
    public record ListenForm(String mode) {}

    /** Queues and agents; asked after facts and every few seconds. */
    @GET
    @Path("now")
    public WallView now() {
        return board.view();
    }

    /**
     * @param until a moment in the last of the 24 hours; the present one when it is no moment
     * @param queue a queue's key; all calls without it
     */
    @GET
    @Path("connected")
    public LastDay.Window connected(
            @QueryParam("until") String until, @QueryParam("queue") String queue) {
        return lastDay.endingAt(Until.of(until, clock.now()), queue);
    }

    /** One's own latest listening; no content before the first. */
    @GET
    @Path("listening")
    public Response listening() {
        return listenings
                .latestOf(current.get().accountId())
                .map(mine -> Response.ok(new Mine(mine.words(), mine)).build())
                .orElseGet(() -> Response.noContent().build());
    }

    /**
     * @param words how it stands
     */
    public record Mine(String words, ListeningView listening) {}

    @POST
    @Path("agents/{id}/listening")
    public void join(@PathParam("id") long agentId, ListenForm form) {
        listen.join(agentId, mode(form), current.get(), clock.now());
    }

    @POST
    @Path("listening/mode")
    public void turn(ListenForm form) {
        listen.turn(mode(form), current.get());
    }

    /** The leader speaks with the citizen from now on, the agent is free. */
    @POST
    @Path("listening/take-over")
    public void takeOver() {
        listen.takeOver(current.get());
    }

    @POST
    @Path("listening/leave")
    public void leave() {
        listen.leave(current.get());
    }

    private static String mode(ListenForm form) {
        return form == null ? null : form.mode();
    }
}
