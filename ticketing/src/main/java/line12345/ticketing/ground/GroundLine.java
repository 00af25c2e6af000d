package line12345.ticketing.ground;

import java.time.LocalDate;
import java.util.List;

/**
 * A ground as it is shown to administrators.
 *
 * @param words in force today; of one that only comes later, what it will begin with
 * @param state today
 * @param validFrom since when, null for what a city starts with
 * @param newest the newest entry: what an editor has seen
 * @param coming what becomes valid later, earliest first
 * @param history newest first, without what a city starts with
 */
public record GroundLine(
        GroundUse use,
        String code,
        GroundWords words,
        State state,
        LocalDate validFrom,
        long newest,
        List<GroundChange> coming,
        List<GroundChange> history) {
    /** Whether it can be chosen. */
    public enum State {
        ACTIVE("可以选用"),
        RETIRED("已停用"),
        COMING("尚未生效");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    public boolean retired() {
        return state == State.RETIRED;
    }

    /** In an address. */
    public String key() {
        return use + "/" + code;
    }
}
