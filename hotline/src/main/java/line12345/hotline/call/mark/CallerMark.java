package line12345.hotline.call.mark;

import java.time.LocalDate;

/**
 * A mark of a caller that holds.
 *
 * @param masked the number, such as {@code 138****5678}
 * @param words what an agent must know, and why
 * @param until the last day on which it holds
 * @param who decided it
 */
public record CallerMark(
        long id, String masked, MarkKind kind, String words, LocalDate until, String who) {}
