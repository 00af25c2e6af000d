package line12345.hotline.console.print;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/**
 * The ticket form 承办单 to print, exactly one A4 page; identity is masked until somebody says why.
 */
@Path("/tickets/{number}/form")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
@Blocking
public class TicketSheetPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTicket read;
    @Inject Printing printing;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance sheet(@PathParam("number") String number) {
        Instant now = clock.now();
        Actor reader = current.get();
        return PrintTemplates.ticketsheet(
                TicketSheet.of(
                        read.read(number, reader, now),
                        reader.departmentId(),
                        printing.by(reader, now)));
    }
}
