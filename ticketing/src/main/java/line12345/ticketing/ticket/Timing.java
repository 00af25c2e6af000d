package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.ticket.fact.LegClockMoved;
import line12345.ticketing.ticket.fact.LegOverdue;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.LegStep;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.Optional;

/** What happens to the clock of one office's part 时限: it waits, goes on, is extended, runs out. */
public final class Timing {
    private final Leg leg;
    private final Ticket ticket;

    Timing(Leg leg) {
        this.leg = leg;
        this.ticket = leg.ticket();
    }

    /** Waits for the citizen 等待市民补充; only this clock stops, never the promise. */
    public LegClockMoved pause(String words, Instant until, Actor by, Instant now) {
        leg.take(LegStep.PAUSE, by);
        leg.clock().pause(now, until);
        ticket.note(now, by, "等待市民补充", TicketText.of("需要市民补充什么", words, 500), false);
        return moved(now);
    }

    /** Goes on; the due time moves by the working time that lay in between. */
    public LegClockMoved resume(Actor by, Reckoning reckoning, Instant now) {
        leg.take(LegStep.RESUME, by);
        leg.clock().resume(now, reckoning);
        ticket.note(now, by, "恢复办理", leg.departmentName() + "恢复办理，回复时限按暂停的工作时间顺延", true);
        return moved(now);
    }

    /** Granted 延期. */
    public LegClockMoved extend(Span length, LegTimes times, Actor by, Instant now) {
        leg.clock().extend(length, times);
        ticket.stepped();
        ticket.note(
                now,
                by,
                "延期",
                leg.departmentName() + "的回复时限延长 " + length.chinese(),
                leg.part() != Part.LEAD);
        return moved(now);
    }

    /**
     * Counted again after a rule or the calendar changed.
     *
     * @param terms the lengths it is counted by from now on; extensions and pauses stay its own
     */
    public LegClockMoved recount(
            LegTerms terms, LegTimes times, String why, Actor by, Instant now) {
        leg.clock().reset(terms, times);
        ticket.stepped();
        ticket.note(now, by, "时限调整", leg.departmentName() + "：" + why, true);
        return moved(now);
    }

    LegClockMoved moved(Instant now) {
        LegClock clock = leg.clock();
        return new LegClockMoved(
                leg.about(now),
                leg.state() == LegState.WAITING_SIGN,
                clock.signBy(),
                clock.yellowAt(),
                clock.dueAt(),
                clock.pausedUntil());
    }

    /** Its time is over and it is not done: said once for each due time. */
    public Optional<LegOverdue> fallDue(Instant now) {
        boolean again = leg.clock().wasLate();
        if (!leg.state().open() || leg.state() == LegState.PAUSED || !leg.clock().fallsDue(now)) {
            return Optional.empty();
        }
        ticket.stepped();
        ticket.note(
                now,
                Actor.house(),
                "超期",
                leg.departmentName() + (again ? "未在新的回复时限内回复" : "未在回复时限内回复"),
                true);
        return Optional.of(new LegOverdue(leg.about(now), again));
    }
}
