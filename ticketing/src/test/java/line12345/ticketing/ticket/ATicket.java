package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Says in the office's words which ticket a test needs. */
final class ATicket {
    static final Actor AGENT = new Actor(1, "话务员", Role.AGENT, null, "1001");
    static final Actor CLERK = new Actor(2, "经办", Role.CLERK, 31L, null);
    static final Actor REVIEWER = new Actor(4, "审核员", Role.REVIEWER, null, null);
    static final Actor OFFICER = new Actor(3, "回访员", Role.CALLBACK, null, null);

    static final Reply REPLY = new Reply("已修复", "更换灯头", "已电话联系");
    private static final Span TWO_DAYS = Span.parse("2 WORKING_DAY");

    private Instant filedAt = at("2026-04-30T17:50");
    private Instant promisedAt = at("2026-05-07T17:30");

    static ATicket aTicket() {
        return new ATicket();
    }

    ATicket filedAt(String local) {
        filedAt = at(local);
        return this;
    }

    ATicket promisedUntil(String local) {
        promisedAt = at(local);
        return this;
    }

    Ticket filed() {
        Subject subject =
                new Subject(
                        TicketKind.HELP,
                        "路灯不亮",
                        "0101",
                        "桂花路",
                        "0101",
                        Urgency.ORDINARY,
                        false,
                        null,
                        null);
        Deadline promise = new Deadline(promisedAt, false, "2 个工作日");
        Request request = new Request("phone", "m1", null, null, subject, TWO_DAYS, promise, AGENT);
        return new Ticket("20260430000001", "k1:sealed", request, filedAt);
    }

    Ticket dispatched() {
        Ticket ticket = filed();
        ticket.sending().dispatch(List.of(to("2026-05-06T17:30")), filedAt);
        return ticket;
    }

    Ticket repliedAt(String local) {
        Ticket ticket = dispatched();
        lead(ticket).sign(CLERK, filedAt);
        lead(ticket).writing().reply(REPLY, CLERK, at(local));
        ticket.answering().approve(Actor.house(), at(local));
        return ticket;
    }

    static Dispatch to(String dueLocal) {
        return to(dueLocal, AGENT);
    }

    static Dispatch to(String dueLocal, Actor by) {
        Instant due = at(dueLocal);
        return new Dispatch(
                31,
                "云湖区城市管理局",
                Part.LEAD,
                "派单目录",
                TWO_DAYS,
                TWO_DAYS,
                100,
                new LegTimes(due, due, due, false),
                false,
                by);
    }

    static Leg lead(Ticket ticket) {
        return ticket.legs().lead().orElseThrow();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}
