package line12345.hotline.rota.shift;

import line12345.ticketing.rule.RuleEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * A shift as somebody writes it on the screen.
 *
 * @param starts {@code HH:mm}
 * @param ends {@code HH:mm}; not after {@code starts} when it passes midnight
 * @param breaks as {@link BreakTable#read} takes it
 * @param active {@code false} to take it out of use
 * @param validFrom ISO day, today or later
 * @param source why, or by which paper
 * @param seen the newest row the editor saw, 0 for none
 */
public record ShiftForm(
        String name,
        String starts,
        String ends,
        String breaks,
        String active,
        String validFrom,
        String source,
        long seen) {
    private static final int LONGEST_NAME = 12;

    /**
     * @throws WrongShift when a part makes no sense
     */
    Shift read(String code, Instant now) {
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new WrongShift("请填写班次名称，最多 " + LONGEST_NAME + " 个字。");
        }
        LocalDate day = RuleEntry.day(validFrom, now);
        LocalTime from = time(starts, "开始");
        LocalTime to = time(ends, "结束");
        BreakTable table = BreakTable.read(breaks);
        Shift shift = new Shift(0, code, called, from, to, table, !"false".equals(active), day);
        table.fitInto(from, shift.minutes());
        return shift;
    }

    private static LocalTime time(String written, String which) {
        try {
            LocalTime time = LocalTime.parse(written == null ? "" : written.strip());
            return time.withSecond(0).withNano(0);
        } catch (DateTimeParseException e) {
            throw new WrongShift("请填写" + which + "时间，例如 08:00。");
        }
    }
}
