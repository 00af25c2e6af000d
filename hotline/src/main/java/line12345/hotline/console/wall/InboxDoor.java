package line12345.hotline.console.wall;

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
import line12345.hotline.wall.message.Messages;
import line12345.hotline.wall.message.ReadWords;
import line12345.hotline.wall.message.ShiftMessage;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** Words from the shift leader on an agent's console. */
@Path("/shift-messages")
@RolesAllowed({"AGENT", "SHIFT_LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class InboxDoor {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Messages messages;
    @Inject ReadWords read;

    /** Not yet read, urgent ones first. */
    @GET
    public List<ShiftMessage> unread() {
        return messages.unreadOf(current.get().accountId(), clock.now());
    }

    @POST
    @Path("{id}/read")
    public List<ShiftMessage> read(@PathParam("id") long id) {
        read.read(id, current.get(), clock.now());
        return unread();
    }
}
