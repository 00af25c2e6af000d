package line12345.hotline.api.admin;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.key.Administering;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.HoursTable;
import line12345.ticketing.calendar.NoticeText;
import line12345.ticketing.deadline.RuleTable;
import line12345.ticketing.department.Departments;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Limits, hours and years as they were: who entered what, when and from when. */
@Path(ApiPath.ROOT + "/admin")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "adjustments", description = "时限调整")
@Administering
@Blocking
public class ClockHistoryApi {
    @Inject RuleTable limits;
    @Inject HoursTable hours;
    @Inject Calendars calendars;
    @Inject Departments departments;

    @GET
    @Path("deadline-rules/{kind}/{urgency}/history")
    @Operation(summary = "Read who changed a limit, the newest first 时限规则变更记录")
    public PastAnswer.History limit(
            @PathParam("kind") TicketKind kind, @PathParam("urgency") Urgency urgency) {
        return new PastAnswer.History(
                limits.history(kind, urgency).stream()
                        .map(
                                one ->
                                        new PastAnswer(
                                                one.changedAt(),
                                                one.changedBy(),
                                                one.rule().chinese(),
                                                one.validFrom(),
                                                one.rule().source()))
                        .toList());
    }

    @GET
    @Path("office-hours/history")
    @Operation(summary = "Read who changed which hours 作息时间变更记录")
    public PastAnswer.History hours() {
        return new PastAnswer.History(
                hours.all().stream()
                        .map(
                                one ->
                                        new PastAnswer(
                                                one.changedAt(),
                                                one.changedBy(),
                                                whose(one.row().departmentId())
                                                        + "："
                                                        + one.row().chinese(),
                                                one.row().validFrom(),
                                                one.row().source()))
                        .toList());
    }

    @GET
    @Path("calendar/{year}/history")
    @Operation(summary = "Read who announced or changed a year 工作日历变更记录")
    public PastAnswer.History year(
            @Parameter(schema = @Schema(minimum = "1900", maximum = "9998")) @PathParam("year")
                    int year) {
        return new PastAnswer.History(
                calendars.history(year).stream()
                        .map(
                                one ->
                                        new PastAnswer(
                                                one.madeAt(),
                                                one.madeBy(),
                                                NoticeText.of(one.plan()),
                                                null,
                                                one.source()))
                        .toList());
    }

    private String whose(Long departmentId) {
        return departmentId == null ? "全市" : departments.name(departmentId);
    }
}
