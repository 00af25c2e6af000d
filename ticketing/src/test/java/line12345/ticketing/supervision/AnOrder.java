package line12345.ticketing.supervision;

import static line12345.ticketing.calendar.ACalendar.at;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.calendar.ACalendar;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.deadline.YellowRule;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.Dispatch;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Request;
import line12345.ticketing.ticket.Subject;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.List;

/** A supervision order to 云湖区城市管理局, issued on Monday 11 May 2026 at 10:00, one working day. */
final class AnOrder {
    static final Actor AGENT = new Actor(1, "话务员", Role.AGENT, null, "1001");
    static final Actor CLERK = new Actor(2, "经办", Role.CLERK, 31L, null);
    static final Actor MANAGER = new Actor(4, "管理", Role.MANAGER, null, null);
    static final Instant ISSUED = at("2026-05-11T10:00");
    static final Instant DUE = at("2026-05-12T17:30");
    static final Instant REVIEW_BY = at("2026-05-13T17:30");
    static final Reckoning OFFICE =
            new Reckoning(ACalendar.office(), start -> new YellowRule(1, 25));

    private static final Span TERM = Span.parse("1 WORKING_DAY");

    private AnOrder() {}

    static Leg leg() {
        Subject subject =
                new Subject(
                        TicketKind.HELP,
                        "路灯不亮",
                        "0101",
                        "",
                        "0101",
                        Urgency.ORDINARY,
                        false,
                        null,
                        null);
        Deadline promise = new Deadline(DUE, false, "1 个工作日");
        Ticket ticket =
                new Ticket(
                        "20260511000001",
                        "k1:sealed",
                        new Request("phone", "m1", null, null, subject, TERM, promise, AGENT),
                        ISSUED);
        LegTimes times = new LegTimes(DUE, DUE, DUE, false);
        Dispatch to =
                new Dispatch(
                        31, "云湖区城市管理局", Part.LEAD, "派单目录", TERM, TERM, 100, times, false, AGENT);
        ticket.sending().dispatch(List.of(to), ISSUED);
        return ticket.legs().lead().orElseThrow();
    }

    static SupervisionOrder issued() {
        return issuedBy(MANAGER);
    }

    static SupervisionOrder issuedBy(Actor by) {
        var ground = new Grounds.Ground("overdue", "超过回复时限", "请立即办理", "督办");
        return new SupervisionOrder(
                leg(), ground, "今天报告", TERM, OFFICE.from(ISSUED, TERM), by, ISSUED);
    }

    static SupervisionOrder handled() {
        SupervisionOrder order = issued();
        order.accept(CLERK, ISSUED.plusSeconds(60));
        return order;
    }

    static SupervisionOrder reportedAt(Instant at) {
        SupervisionOrder order = handled();
        order.report("已安排抢修", REVIEW_BY, CLERK, at);
        return order;
    }
}
