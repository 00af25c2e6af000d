package line12345.hotline.rota.shift;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * In which groups the people of a shift have their breaks 休息时段, such as {@code
 * 11:30-12:00、15:00-15:10；12:00-12:30、15:10-15:20}: two groups with two breaks each.
 */
public record BreakTable(List<List<Pause>> groups) {
    /** More groups than that nobody keeps apart. */
    private static final int MOST = 12;

    private static final int DAY = 24 * 60;

    /**
     * @param from inclusive
     * @param to exclusive, after {@code from} or on the next day
     */
    public record Pause(LocalTime from, LocalTime to) {
        public String words() {
            return from + "–" + to;
        }
    }

    /**
     * @throws WrongShift when it cannot be read
     */
    public static BreakTable read(String written) {
        List<List<Pause>> groups = new ArrayList<>();
        for (String group : (written == null ? "" : written).split("[;；\\n]")) {
            if (!group.isBlank()) {
                groups.add(pauses(group));
            }
        }
        if (groups.size() > MOST) {
            throw new WrongShift("休息时段最多分 " + MOST + " 组，请合并后再保存。");
        }
        return new BreakTable(List.copyOf(groups));
    }

    private static List<Pause> pauses(String group) {
        List<Pause> pauses = new ArrayList<>();
        for (String one : group.split("[、,，]")) {
            String[] ends = one.strip().split("\\s*[-–—~]\\s*");
            if (ends.length != 2) {
                throw unreadable(one);
            }
            try {
                LocalTime from = LocalTime.parse(ends[0]);
                LocalTime to = LocalTime.parse(ends[1]);
                if (from.equals(to)) {
                    throw unreadable(one);
                }
                pauses.add(new Pause(from, to));
            } catch (DateTimeParseException e) {
                throw unreadable(one);
            }
        }
        return List.copyOf(pauses);
    }

    private static WrongShift unreadable(String one) {
        return new WrongShift("休息时段“" + one.strip() + "”看不懂，请写成 12:00-12:30，同组用顿号、各组用分号隔开。");
    }

    /** Every break lies inside {@code [starts, starts + minutes)}. */
    void fitInto(LocalTime starts, int minutes) {
        for (List<Pause> group : groups) {
            for (Pause one : group) {
                if (offset(starts, one.from()) + length(one) > minutes) {
                    throw new WrongShift("休息时段 " + one.words() + " 不在班次时间之内，请修改。");
                }
            }
        }
    }

    /** Whether somebody of the group rests at some moment of {@code [from, to)} after the start. */
    boolean rests(LocalTime starts, int group, int from, int to) {
        if (groups.isEmpty()) {
            return false;
        }
        return groups.get(Math.floorMod(group, groups.size())).stream()
                .anyMatch(
                        one -> {
                            int begin = offset(starts, one.from());
                            return begin < to && from < begin + length(one);
                        });
    }

    /** {@code 11:30–12:00、15:00–15:10}; empty when the shift has no breaks. */
    public String words(int group) {
        return groups.isEmpty()
                ? ""
                : groups.get(Math.floorMod(group, groups.size())).stream()
                        .map(Pause::words)
                        .collect(Collectors.joining("、"));
    }

    /** The form that {@link #read} takes. */
    public String written() {
        return groups.stream()
                .map(
                        group ->
                                group.stream()
                                        .map(one -> one.from() + "-" + one.to())
                                        .collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
    }

    private static int offset(LocalTime starts, LocalTime at) {
        return Math.floorMod((int) Duration.between(starts, at).toMinutes(), DAY);
    }

    private static int length(Pause one) {
        return offset(one.from(), one.to());
    }
}
