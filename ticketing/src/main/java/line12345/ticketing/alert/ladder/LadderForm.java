package line12345.ticketing.alert.ladder;

import line12345.ticketing.notice.Via;
import line12345.ticketing.time.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The steps as somebody wrote them.
 *
 * @param seen the newest edition the editor saw, 0 for none
 * @param validFrom ISO day
 */
public record LadderForm(List<Line> steps, String validFrom, String source, long seen) {
    /** More than that is noise. */
    static final int MOST_STEPS = 6;

    /** Nobody waits longer for an answer, in calendar days. */
    static final int LONGEST_DAYS = 30;

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    /**
     * @param amount 0 for at once
     * @param unit a {@link Span.Unit}
     * @param whom a {@link Whom}
     * @param via names of {@link Via}
     */
    public record Line(int amount, String unit, String whom, List<String> via) {}

    /**
     * @throws WrongLadder when a step cannot be meant
     */
    public List<AlertStep> read() {
        List<Line> lines = steps == null ? List.of() : steps;
        if (lines.size() > MOST_STEPS) {
            throw new WrongLadder("最多 " + MOST_STEPS + " 步，请删去多余的步骤。");
        }
        List<AlertStep> read = new ArrayList<>();
        for (Line line : lines) {
            read.add(step(read.size() + 1, line));
        }
        for (int i = 1; i < read.size(); i++) {
            if (read.get(i).whom().compareTo(read.get(i - 1).whom()) < 0) {
                throw new WrongLadder(
                        "第 %d 步提醒%s，排在%s之后：提醒只能逐级向上，请调整顺序。"
                                .formatted(
                                        i + 1,
                                        read.get(i).whom().chinese(),
                                        read.get(i - 1).whom().chinese()));
            }
        }
        return read;
    }

    private static AlertStep step(int place, Line line) {
        Whom whom = one(Whom.values(), line == null ? null : line.whom());
        if (whom == null) {
            throw new WrongLadder("第 " + place + " 步请选择提醒谁。");
        }
        Set<Via> via = EnumSet.noneOf(Via.class);
        for (String name : line.via() == null ? List.<String>of() : line.via()) {
            Via way = one(Via.values(), name);
            if (way == null) {
                throw new WrongLadder("第 " + place + " 步的送达方式不正确，请重新选择。");
            }
            via.add(way);
        }
        if (via.isEmpty()) {
            throw new WrongLadder("第 " + place + " 步请至少选择一种送达方式。");
        }
        return new AlertStep(after(place, line), whom, List.copyOf(via));
    }

    private static Span after(int place, Line line) {
        if (line.amount() == 0) {
            return null;
        }
        Span.Unit unit = one(Span.Unit.values(), line.unit());
        if (unit == null || line.amount() < 0 || !bounded(line.amount(), unit)) {
            throw new WrongLadder(
                    "第 %d 步的等待时间不正确：请填写 0（立即）或不超过 %d 天的时间。".formatted(place, LONGEST_DAYS));
        }
        return new Span(line.amount(), unit);
    }

    private static boolean bounded(int amount, Span.Unit unit) {
        int most =
                switch (unit) {
                    case MINUTE -> LONGEST_DAYS * HOURS * MINUTES;
                    case HOUR, WORKING_HOUR -> LONGEST_DAYS * HOURS;
                    case DAY, WORKING_DAY -> LONGEST_DAYS;
                };
        return amount <= most;
    }

    private static <T extends Enum<T>> T one(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
