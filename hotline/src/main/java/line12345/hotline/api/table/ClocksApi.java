package line12345.hotline.api.table;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.DayKind;
import line12345.ticketing.deadline.RuleTable;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;

/** The city's calendar and time limits. */
@Path(ApiPath.ROOT)
@RolesAllowed({
    "AGENT",
    "WINDOW",
    "CALLBACK",
    "REVIEWER",
    "SHIFT_LEADER",
    "MANAGER",
    "CLERK",
    "LEADER",
    "ADMIN"
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clocks", description = "时限与日历")
@Blocking
public class ClocksApi {
    @Inject OfficeClock clock;
    @Inject Calendars calendars;
    @Inject RuleTable limits;

    /** A day that differs from its weekday. */
    @Schema(name = "Day", description = "A day that differs from its weekday.")
    public record DayAnswer(LocalDate day, DayKind kind, String name) {}

    @Schema(name = "Calendar", description = "A year as it was announced 工作日历.")
    public record YearAnswer(int year, String source, List<DayAnswer> days) {}

    @Schema(name = "Years")
    public record YearsAnswer(List<Integer> items) {}

    /**
     * Each time as an amount and a unit.
     *
     * @param promise from receipt until the answer has reached the citizen
     * @param reply from dispatch until the office's reply
     * @param sign from dispatch until the office has signed
     */
    @Schema(name = "DeadlineRule", description = "A row of the table of time limits 时限规则.")
    public record LimitAnswer(
            Coded<TicketKind> kind,
            Coded<Urgency> urgency,
            Span promise,
            Span reply,
            Span sign,
            String source,
            LocalDate validFrom) {}

    @Schema(name = "DeadlineRules")
    public record LimitsAnswer(List<LimitAnswer> items) {}

    @GET
    @Path("calendar")
    @Operation(summary = "List the years that were announced 工作日历")
    public YearsAnswer years() {
        return new YearsAnswer(calendars.years());
    }

    @GET
    @Path("calendar/{year}")
    @Operation(summary = "Read a year's holidays and make-up days 工作日历")
    public YearAnswer year(@PathParam("year") int year) {
        var edition = calendars.inForce(year).orElseThrow(YearNotHere::new);
        return new YearAnswer(
                year,
                edition.source(),
                edition.plan().days().stream()
                        .map(one -> new DayAnswer(one.day(), one.kind(), one.name()))
                        .toList());
    }

    @GET
    @Path("deadline-rules")
    @Operation(summary = "List the time limits in force today 时限规则")
    public LimitsAnswer limits() {
        return new LimitsAnswer(
                limits.inForce(OfficeClock.dayOf(clock.now())).stream()
                        .map(
                                line ->
                                        new LimitAnswer(
                                                Coded.of(line.kind(), TicketKind::chinese),
                                                Coded.of(line.urgency(), Urgency::chinese),
                                                line.rule().promise(),
                                                line.rule().leg(),
                                                line.rule().sign(),
                                                line.rule().source(),
                                                line.validFrom()))
                        .toList());
    }
}
