package line12345.hotline.call.queue;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * When a queue takes calls; at other times they go where it overflows to.
 *
 * @param from of {@link Kind#DATED}, else null
 * @param until of {@link Kind#DATED}, else null
 */
public record Opening(Kind kind, Instant from, Instant until) {
    /** How it is said when. */
    public enum Kind {
        ALWAYS("全天"),
        WORKING("工作时间"),
        DATED("指定日期");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * Open at its first moment, closed at its last.
     *
     * @param working whether the hotline's office is open now; asked only where it matters
     */
    public boolean at(Instant now, BooleanSupplier working) {
        return switch (kind) {
            case ALWAYS -> true;
            case WORKING -> working.getAsBoolean();
            case DATED -> !now.isBefore(from) && now.isBefore(until);
        };
    }
}
