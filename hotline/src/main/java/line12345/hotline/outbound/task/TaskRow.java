package line12345.hotline.outbound.task;

import java.time.Instant;
import java.util.List;

/**
 * A task 外呼任务 as it stands.
 *
 * @param words what is said first
 * @param questions one a line, may be empty
 * @param until nobody is called after, or null
 * @param done ended items, of them {@code reached} with an answer
 */
public record TaskRow(
        long id,
        String name,
        String words,
        String questions,
        State state,
        Instant madeAt,
        String madeWho,
        Instant until,
        int total,
        int done,
        int reached) {
    /** Whether numbers are given out. */
    public enum State {
        GOING("进行中"),
        PAUSED("已暂停"),
        ENDED("已结束");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public List<String> asked() {
        return questions.isBlank() ? List.of() : questions.lines().toList();
    }

    public boolean going(Instant now) {
        return state == State.GOING && (until == null || now.isBefore(until));
    }

    /** {@code 12.5 %（25 / 200）}. */
    public String progress() {
        return total == 0
                ? "还没有号码"
                : "%.1f %%（%d / %d）".formatted(100.0 * done / total, done, total);
    }
}
