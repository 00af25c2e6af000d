package line12345.ticketing.urging;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.Pressure;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A ticket is urged while somebody still works on it, and not more often than helps. */
final class MayUrge {
    private MayUrge() {}

    /**
     * @param gap at least this long between two; counted by the clock on the wall
     */
    static Optional<String> refusal(
            TicketState state, Pressure pressure, Span gap, int timesADay, Instant now) {
        if (!state.open() || state == TicketState.WAITING_CALLBACK) {
            return Optional.of(
                    "这张工单已经" + (state.open() ? "答复，等待回访" : "办结") + "，不需要催办；如有新的情况请重新登记。");
        }
        Instant last = pressure.urgedAt();
        if (last == null) {
            return Optional.empty();
        }
        Duration between = length(gap);
        if (now.isBefore(last.plus(between))) {
            return Optional.of("上次催办后未满 " + gap.chinese() + "，经办的人已经收到，请稍后再催。");
        }
        boolean sameDay = OfficeClock.dayOf(last).equals(OfficeClock.dayOf(now));
        if (sameDay && pressure.urgedToday() >= timesADay) {
            return Optional.of("这张工单今天已催办 " + timesADay + " 次，达到每天上限，请明天再催。");
        }
        return Optional.empty();
    }

    private static Duration length(Span gap) {
        return switch (gap.unit()) {
            case MINUTE -> Duration.ofMinutes(gap.amount());
            case HOUR, WORKING_HOUR -> Duration.ofHours(gap.amount());
            case DAY, WORKING_DAY -> Duration.ofDays(gap.amount());
        };
    }

    static class NotAgain extends Refusal {
        NotAgain(String sentence) {
            super("urged-too-often", 429, sentence);
        }
    }
}
