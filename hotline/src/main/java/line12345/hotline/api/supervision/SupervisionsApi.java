package line12345.hotline.api.supervision;

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
import line12345.hotline.api.Version;
import line12345.hotline.api.WhyForm;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.paging.Page;
import line12345.ticketing.supervision.AcceptSupervision;
import line12345.ticketing.supervision.AskSupervisionBack;
import line12345.ticketing.supervision.CityOrders;
import line12345.ticketing.supervision.OrderView;
import line12345.ticketing.supervision.OwnOrders;
import line12345.ticketing.supervision.ReportSupervision;
import line12345.ticketing.supervision.ReviewSupervision;
import line12345.ticketing.supervision.Verdict;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Supervision orders: issue, read, answer, review. */
@Path(ApiPath.ROOT + "/supervisions")
@RolesAllowed({"MANAGER", "CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "督办")
@Blocking
public class SupervisionsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject OwnOrders own;
    @Inject CityOrders city;
    @Inject AcceptSupervision accept;
    @Inject ReportSupervision report;
    @Inject AskSupervisionBack askBack;
    @Inject ReviewSupervision review;

    @Schema(description = "What an office did.")
    public record ReportForm(
            @Schema(title = "办理结果", required = true, minLength = 1, maxLength = 5000)
                    String result) {}

    @Schema(description = "What a review says.")
    public record ReviewForm(
            @Schema(title = "审核结果", required = true) Verdict verdict,
            @Schema(title = "说明", maxLength = 1000) String words) {}

    @GET
    @Operation(
            summary = "List the orders of the own office; managers: of all 督办单",
            description = "Open ones, the most pressing first; ended ones, the newest first.")
    public OrderAnswer.Many list(
            @QueryParam("ended") @DefaultValue("false") boolean ended,
            @Parameter(schema = @Schema(minimum = "1"), description = "For managers.")
                    @QueryParam("department")
                    Long department,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        Actor reader = current.get();
        Page<OrderView> page =
                reader.is(Role.MANAGER)
                        ? city.page(reader, department, ended, cursor, limit, clock.now())
                        : own.page(reader, ended, cursor, limit, clock.now());
        reply.next(page.next());
        return new OrderAnswer.Many(
                page.lines().stream().map(OrderAnswer::of).toList(), page.next());
    }

    @POST
    @Path("{id}/accept")
    @Once
    @RolesAllowed({"CLERK", "LEADER"})
    @Operation(summary = "Take an order 接收督办单")
    public void accept(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        accept.accept(id, Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id}/report")
    @Once
    @RolesAllowed({"CLERK", "LEADER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what was done 督办办结报告")
    public void report(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) ReportForm form) {
        report.report(id, form.result(), Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id}/ask-back")
    @Once
    @RolesAllowed({"CLERK", "LEADER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask to have an order withdrawn 申请退回督办单")
    public void askBack(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        askBack.ask(id, form.why(), Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id}/review")
    @Once
    @RolesAllowed("MANAGER")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Review a report or a request 督办审核")
    public void review(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) ReviewForm form) {
        review.review(
                id, form.verdict(), form.words(), Version.of(version), current.get(), clock.now());
    }
}
