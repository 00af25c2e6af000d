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
import line12345.ticketing.supervision.OrderView;
import line12345.ticketing.supervision.ReadOrder;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** The supervision notice 督办单 to print, exactly one A4 page. */
@Path("/orders/{id}/notice")
@RolesAllowed({"MANAGER", "CLERK", "LEADER"})
@Blocking
public class OrderSheetPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTicket read;
    @Inject ReadOrder readOrder;
    @Inject Printing printing;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance sheet(@PathParam("id") long id) {
        Instant now = clock.now();
        Actor reader = current.get();
        OrderView order = readOrder.read(id, reader, now);
        var ticket = read.read(order.number(), reader, now);
        return PrintTemplates.ordersheet(new OrderSheet(order, ticket, printing.by(reader, now)));
    }
}
