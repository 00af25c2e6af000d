package line12345.hotline.console.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.attachment.ListFiles;
import line12345.ticketing.attachment.ReadPicture;
import line12345.ticketing.attachment.TicketFiles;
import line12345.ticketing.dispatch.withdraw.ReadWithdrawal;
import line12345.ticketing.handler.Handlers;
import line12345.ticketing.handler.Handlers.Handler;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.item.SharedTickets;
import line12345.ticketing.supervision.OrderView;
import line12345.ticketing.supervision.ReadOrder;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.RevealCitizen;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The whole of a ticket, its pictures, and whose it is. */
@Path("/tickets/{number}")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
@Blocking
public class TicketPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTicket read;
    @Inject ReadPicture picture;
    @Inject RevealCitizen reveal;
    @Inject TicketHistory history;
    @Inject Handlers handlers;
    @Inject ReadOrder orders;
    @Inject ApplicationLists applications;
    @Inject ListFiles files;
    @Inject ReadWithdrawal withdrawal;
    @Inject SharedTickets shared;
    @Inject Partners partners;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance ticket(
                TicketView ticket,
                NextAction next,
                Lanes lanes,
                List<HistoryDay> history,
                List<ApplicationView> applications,
                TicketFiles files,
                Handler handler,
                List<OrderView> orders,
                Possible can,
                PartnerSide partner,
                Instant now);
    }

    /** Why somebody wants to see a name and a number. */
    public record RevealForm(String reason) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("number") String number) {
        Instant now = clock.now();
        Actor reader = current.get();
        TicketView ticket = read.read(number, reader, now);
        return Templates.ticket(
                ticket,
                NextAction.of(ticket, reader, now),
                Lanes.of(ticket, now),
                history.of(ticket, reader, now),
                applications.ofTicket(number, reader, now),
                files.of(number, reader, now),
                handler(ticket),
                orders.ofTicket(number, reader, now),
                Possible.of(ticket, reader, withdrawal.until(number, reader, now).orElse(null)),
                PartnerSide.of(ticket, shared.of(number), partners.all(), reader),
                now);
    }

    /** Who in the lead office sees to it, or null. */
    private Handler handler(TicketView ticket) {
        LegView lead = ticket.lead();
        return lead == null || !lead.state().open()
                ? null
                : handlers.of(ticket.number(), lead.position()).orElse(null);
    }

    @POST
    @Path("reveal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RevealCitizen.Identity reveal(@PathParam("number") String number, RevealForm form) {
        return reveal.reveal(number, form.reason(), current.get(), clock.now());
    }

    @GET
    @Path("pictures/{id}")
    public Response picture(@PathParam("number") String number, @PathParam("id") long id) {
        var found = picture.read(number, id, current.get(), clock.now());
        return Response.ok(found.bytes(), found.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // A citizen's file never runs as a page of ours.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
