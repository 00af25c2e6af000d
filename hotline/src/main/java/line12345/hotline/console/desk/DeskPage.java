package line12345.hotline.console.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;

/** The desk of a department: its list, and one ticket beside it. */
@Path("/desk")
@RolesAllowed({"CLERK", "LEADER"})
@Blocking
public class DeskPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTicket read;
    @Inject DeskReader reader;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance desk(
                DeskList list, DeskTicket open, DeskOptions may, Instant now);
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

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(
            @QueryParam("only") @DefaultValue("") String only, @QueryParam("after") String after) {
        Instant now = clock.now();
        return Templates.desk(reader.list(current.get(), only, after, now), null, null, now);
    }

    /** What only an office below has is read on the ticket's own page. */
    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    public Response ticket(
            @PathParam("number") String number, @QueryParam("only") @DefaultValue("") String only) {
        Instant now = clock.now();
        Actor person = current.get();
        var open = DeskTicket.of(read.read(number, person, now), person.departmentId());
        if (open.isEmpty()) {
            return Response.seeOther(URI.create("/tickets/" + number)).build();
        }
        return Response.ok(
                        Templates.desk(
                                reader.list(person, only, null, now),
                                open.get(),
                                reader.options(open.get(), person, now),
                                now))
                .build();
    }
}
