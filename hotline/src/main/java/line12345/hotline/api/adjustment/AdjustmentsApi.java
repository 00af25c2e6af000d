package line12345.hotline.api.adjustment;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import line12345.hotline.api.TriedAnswer;
import line12345.hotline.api.Version;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.adjustment.Adjustment;
import line12345.ticketing.adjustment.Adjustments;
import line12345.ticketing.adjustment.ApproveAdjustment;
import line12345.ticketing.adjustment.DropAdjustment;
import line12345.ticketing.adjustment.ReadAdjustment;
import line12345.ticketing.adjustment.RetryAdjustment;
import line12345.ticketing.paging.LastLine;
import line12345.ticketing.paging.Page;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.tryout.TryDates;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposed changes of limits, hours and years: read, tried out, approved, dropped. */
@Path(ApiPath.ROOT + "/adjustments")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "adjustments", description = "时限调整")
@Administering
@Blocking
public class AdjustmentsApi {
    private static final String DEADLINES = "adjusted";

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject Adjustments adjustments;
    @Inject ReadAdjustment read;
    @Inject ApproveAdjustment approve;
    @Inject DropAdjustment drop;
    @Inject RetryAdjustment retry;
    @Inject TryDates dates;

    @GET
    @Operation(summary = "List the adjustments, the newest first 时限调整")
    public AdjustmentAnswer.Many list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        Page<Adjustment> page = adjustments.page(cursor, limit);
        reply.next(page.next());
        return new AdjustmentAnswer.Many(
                page.lines().stream().map(AdjustmentAnswer::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an adjustment; its version is the ETag 时限调整")
    public AdjustmentAnswer one(
            @PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        return answer(id);
    }

    @GET
    @Path("{id}/deadlines")
    @Operation(summary = "List the deadlines that it moves or keeps 受影响的时限")
    public AdjustmentAnswer.Deadlines deadlines(
            @PathParam("id") long id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        LastLine after = LastLine.read(DEADLINES, cursor);
        var page = read.read(id, after == null ? 0 : after.id(), limit);
        String next =
                page.next() == 0
                        ? null
                        : new LastLine(DEADLINES, page.adjustment().madeAt(), page.next()).cursor();
        reply.next(next);
        return new AdjustmentAnswer.Deadlines(
                page.lines().stream().map(AdjustmentAnswer.Deadline::of).toList(), next);
    }

    @GET
    @Path("{id}/trial")
    @Operation(summary = "Try it out on the newest past tickets 试算")
    public TriedAnswer trial(@PathParam("id") long id) {
        return TriedAnswer.of(dates.of(id, current.get(), clock.now()));
    }

    @POST
    @Path("{id}/approve")
    @Once
    @Operation(
            summary = "Put it into force; the open deadlines follow 确认生效",
            description =
                    "Counted again when another one was approved since: then its state says so.")
    public AdjustmentAnswer approve(
            @PathParam("id") long id, @HeaderParam("If-Match") String version) {
        approve.approve(id, Version.of(version), current.get(), clock.now());
        return answer(id);
    }

    @POST
    @Path("{id}/drop")
    @Once
    @Operation(summary = "Give it up; it stays on record 放弃")
    public AdjustmentAnswer drop(@PathParam("id") long id) {
        drop.drop(id, clock.now());
        return answer(id);
    }

    @POST
    @Path("{id}/retry")
    @Once
    @Operation(summary = "Try again what could not be moved 重试")
    public AdjustmentAnswer retry(@PathParam("id") long id) {
        retry.retry(id);
        return answer(id);
    }

    /** As a step in the same transaction has left it. */
    private AdjustmentAnswer answer(long id) {
        Adjustment one = adjustments.asWritten(id);
        reply.version(one.version());
        return AdjustmentAnswer.of(one);
    }
}
