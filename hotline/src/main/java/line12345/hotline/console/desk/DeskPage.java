package line12345.hotline.console.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.ticket.ReadTicket;
import line12345.ticketing.ticket.TicketLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** The desk of a department: its list, and one ticket beside it. */
@Path("/desk")
@RolesAllowed({"CLERK", "LEADER"})
@Blocking
public class DeskPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject TicketLists lists;
    @Inject ReadTicket read;
    @Inject SignTicket sign;
    @Inject ReplyToTicket reply;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance desk(DeskList list, DeskTicket open, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "承办工作台";
        }

        @Override
        public String href() {
            return "/desk";
        }

        @Override
        public int order() {
            return 30;
        }

        @Override
        public boolean isFor(Role role) {
            return role.ofOffice();
        }
    }

    /**
     * @param version of the ticket as the clerk saw it
     */
    public record SignForm(int version) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@QueryParam("only") @DefaultValue("") String only) {
        Instant now = clock.now();
        return Templates.desk(list(only, now), null, now);
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ticket(
            @PathParam("number") String number, @QueryParam("only") @DefaultValue("") String only) {
        Instant now = clock.now();
        Actor clerk = current.get();
        DeskTicket open = DeskTicket.of(read.read(number, clerk, now), clerk.departmentId());
        return Templates.desk(list(only, now), open, now);
    }

    private DeskList list(String only, Instant now) {
        Actor clerk = current.get();
        var open = lists.openOf(clerk, DeskList.LONGEST, now);
        return only.equals(DeskList.DONE)
                ? DeskList.done(open, lists.doneBy(clerk, DeskList.LONGEST, now))
                : DeskList.open(open, only);
    }

    @POST
    @Path("{number}/sign")
    @Consumes(MediaType.APPLICATION_JSON)
    public void sign(@PathParam("number") String number, SignForm form) {
        sign.sign(number, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    public void reply(@PathParam("number") String number, ReplyForm form) {
        reply.reply(number, form.reply(), form.version(), current.get(), clock.now());
    }
}
