package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDateTime;

/** Says in the office's words which ticket a test needs. */
final class ATicket {
    static final Actor AGENT = new Actor(1, "话务员", Role.AGENT, null, "1001");
    static final Actor CLERK = new Actor(2, "经办", Role.CLERK, 31L, null);
    static final Actor OFFICER = new Actor(3, "回访员", Role.CALLBACK, null, null);

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
                        null);
        Deadline promise = new Deadline(promisedAt, false, "2 个工作日");
        Request request = new Request("phone", "m1", null, null, subject, promise, AGENT);
        return new Ticket("20260430000001", "k1:sealed", request, filedAt);
    }

    Ticket dispatched() {
        Ticket ticket = filed();
        ticket.dispatch(to("2026-05-06T17:30"), filedAt);
        return ticket;
    }

    Ticket repliedAt(String local) {
        Ticket ticket = dispatched();
        ticket.sign(CLERK, filedAt);
        ticket.reply("已修复", CLERK, at(local));
        return ticket;
    }

    static Dispatch to(String dueLocal) {
        Instant due = at(dueLocal);
        return new Dispatch(31, "云湖区城市管理局", "派单目录", new LegTimes(due, due, due, false), AGENT);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}
