package line12345.ticketing.adjustment;

import line12345.ticketing.adjustment.recount.Clock;
import line12345.ticketing.adjustment.recount.Verdict;

import java.time.Instant;

/**
 * One deadline of an adjustment, as it is shown.
 *
 * @param office who has it; empty for a promise
 * @param why a sentence, or empty
 */
public record AdjustmentLine(
        long id,
        String ticketNumber,
        Clock clock,
        String office,
        Instant oldAt,
        Instant newAt,
        boolean oldProvisional,
        boolean newProvisional,
        Verdict verdict,
        String why,
        State state) {
    /** What was done about it. */
    public enum State {
        WAITING("待调整"),
        MOVED("已调整"),
        KEPT("不变"),
        FAILED("未成功"),
        GONE("其间已办结或已变化");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    static AdjustmentLine of(Object[] row) {
        return new AdjustmentLine(
                ((Number) row[0]).longValue(),
                (String) row[1],
                Clock.valueOf((String) row[2]),
                (String) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                Verdict.valueOf((String) row[8]),
                (String) row[9],
                State.valueOf((String) row[10]));
    }
}
