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
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.hotline.wall.message.Messages;
import line12345.hotline.wall.message.SendWords;
import line12345.hotline.wall.message.SentMessage;
import line12345.hotline.wall.order.OrderState;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** What a leader says to agents from the wall: a state, or words. */
@Path("/wall")
@RolesAllowed({"SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class WallWords {
    /** As many as fit beside the tiles. */
    private static final int SHOWN = 15;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject OrderState order;
    @Inject SendWords send;
    @Inject Messages messages;

    /**
     * @param state ready, paused or offline
     * @param rest why paused, as the wall shows it
     * @param reason said to the agent
     */
    public record StateForm(String state, String rest, String reason) {}

    /**
     * @param agent the only reader, or null for all at work
     */
    public record WordsForm(String words, boolean urgent, Long agent) {}

    @POST
    @Path("agents/{id}/state")
    public void state(@PathParam("id") long agentId, StateForm form) {
        StateForm said = form == null ? new StateForm(null, null, null) : form;
        order.order(agentId, said.state(), said.rest(), said.reason(), current.get(), clock.now());
    }

    @GET
    @Path("messages")
    public List<SentMessage> messages() {
        return messages.sent(SHOWN, clock.now());
    }

    @POST
    @Path("messages")
    public List<SentMessage> send(WordsForm form) {
        WordsForm said = form == null ? new WordsForm(null, false, null) : form;
        send.send(said.words(), said.urgent(), said.agent(), current.get(), clock.now());
        return messages();
    }
}
