package line12345.ticketing.handling;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.LegClock;

import java.time.Instant;
import java.util.Optional;

/** A part may wait for the citizen by rule, so often, and not when its time is over already. */
final class MayPause {
    private MayPause() {}

    /** Why not, or empty. */
    static Optional<String> refusal(boolean allowed, int times, LegClock clock, Instant now) {
        if (!allowed) {
            return Optional.of("本市规则不允许暂停办理时限，请在时限内办理，或在到期前申请延期。");
        }
        if (clock.pauses() >= times) {
            return Optional.of("每个环节最多暂停 " + times + " 次，本环节已经用完，请在时限内办理，或在到期前申请延期。");
        }
        if (!clock.keptBy(now)) {
            return Optional.of("回复时限已过，不能再暂停，请尽快回复。");
        }
        return Optional.empty();
    }

    static class NoPause extends Refusal {
        NoPause(String sentence) {
            super("no-pause", 422, sentence);
        }
    }
}
