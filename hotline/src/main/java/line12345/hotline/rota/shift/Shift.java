package line12345.hotline.rota.shift;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A shift 班次 as it holds from a day on.
 *
 * @param id of the newest row its reader has seen
 * @param code stable, such as {@code NIGHT}
 * @param ends not after {@code starts} when it passes midnight
 * @param active false: nobody can be put on it any more
 */
public record Shift(
        long id,
        String code,
        String name,
        LocalTime starts,
        LocalTime ends,
        BreakTable breaks,
        boolean active,
        LocalDate validFrom) {
    private static final int DAY = 24 * 60;

    /** From 1 to 1440. */
    public int minutes() {
        int length = ends.toSecondOfDay() / 60 - starts.toSecondOfDay() / 60;
        return length > 0 ? length : length + DAY;
    }

    public boolean passesMidnight() {
        return starts.toSecondOfDay() / 60 + minutes() > DAY;
    }

    /** {@code 20:00–次日 08:00}. */
    public String times() {
        return starts + "–" + (passesMidnight() ? "次日 " : "") + ends;
    }

    /** {@code 夜班 20:00–次日 08:00}. */
    public String words() {
        return name + " " + times();
    }

    /**
     * Whether somebody of the group is at work all through {@code [from, to)}, in minutes after the
     * midnight at which the day of the shift begins; more than 1440 on the next day.
     */
    public boolean works(int from, int to, int group) {
        int begin = from - starts.toSecondOfDay() / 60;
        int end = to - starts.toSecondOfDay() / 60;
        return begin >= 0 && end <= minutes() && !breaks.rests(starts, group, begin, end);
    }
}
