package line12345.hotline.api.ticket;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.key.CallerKey;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.OnceHeaders;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.ticket.listing.ListTickets;
import line12345.ticketing.ticket.listing.PageOfTickets;
import line12345.ticketing.ticket.listing.TicketList;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.RevealCitizen;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets: file, read, list, and whose they are. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tickets", description = "工单")
@Blocking
public class TicketsApi {
    @Inject CurrentActor current;
    @Inject CallerKey caller;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject TicketReader reader;
    @Inject FileTicket file;
    @Inject ListTickets list;
    @Inject ReadTicket read;
    @Inject RevealCitizen reveal;

    /** Why somebody wants to see a name and a number. */
    @Schema(description = "Why a name and a number are to be seen.")
    public record RevealForm(
            @Schema(title = "查看理由", required = true, minLength = 1, maxLength = 200)
                    String reason) {}

    /** A citizen's name and number, in full. */
    @Schema(name = "Identity", description = "Whose request it is, in full.")
    public record IdentityAnswer(String name, String phone) {}

    @POST
    @Once
    @RolesAllowed({"AGENT", "WINDOW"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "File a ticket 受理登记")
    @APIResponseSchema(
            value = ReceiptAnswer.class,
            responseCode = "201",
            responseDescription = "Filed; Location is the ticket.")
    public ReceiptAnswer file(
            @Parameter(hidden = true) @HeaderParam(OnceHeaders.KEY) String name,
            @RequestBody(required = true) FileForm form) {
        String key = caller.get().keyId() + ":" + name;
        Receipt receipt = file.file(form.ticket(key), current.get(), clock.now());
        reply.made(ApiPath.ROOT + "/tickets/" + receipt.number());
        return ReceiptAnswer.of(receipt);
    }

    @GET
    @Operation(
            summary = "List tickets to work on 工单列表",
            description =
                    "POOL for agents and managers, DESK and REPLIED for an office, REVIEW for"
                            + " reviewers, MEETING for managers.")
    public TicketPageAnswer list(
            @Parameter(required = true) @QueryParam("list") TicketList which,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        PageOfTickets page = list.page(which, cursor, limit, current.get());
        reply.next(page.next());
        return new TicketPageAnswer(
                page.lines().stream().map(TicketLineAnswer::of).toList(), page.next());
    }

    @GET
    @Path("{number}")
    @Operation(summary = "Read a ticket 工单详情; its version is the ETag")
    public TicketAnswer one(
            @PathParam("number") String number, @HeaderParam("If-None-Match") String known) {
        return reader.now(number);
    }

    @GET
    @Path("{number}/timeline")
    @Operation(summary = "Read what happened to a ticket 办理经过")
    public TimelineAnswer timeline(@PathParam("number") String number) {
        return TimelineAnswer.of(read.read(number, current.get(), clock.now()));
    }

    @POST
    @Path("{number}/reveal")
    @Once(namesPerson = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show name and number, with a reason; every look is written down 查看身份")
    public IdentityAnswer reveal(
            @PathParam("number") String number, @RequestBody(required = true) RevealForm form) {
        var identity = reveal.reveal(number, form.reason(), current.get(), clock.now());
        return new IdentityAnswer(identity.name(), identity.phone());
    }
}
