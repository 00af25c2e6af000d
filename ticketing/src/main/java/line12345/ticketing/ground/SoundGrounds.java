package line12345.ticketing.ground;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold of all grounds of one use on every day to come. */
final class SoundGrounds {
    private SoundGrounds() {}

    /**
     * @param rows all of a use, with the new one that holds from {@code from} on
     * @return why the new row cannot be, in words
     */
    static Optional<String> refusal(GroundUse use, List<GroundRow> rows, LocalDate from) {
        for (LocalDate day : days(rows, from)) {
            List<GroundRow> active = active(rows, day);
            if (active.isEmpty()) {
                return Optional.of(
                        "“%s”只剩这一条可以选用，停用后%s就没有可选的了；请先新增或恢复另一条。"
                                .formatted(use.chinese(), day.equals(from) ? "" : day + " 起"));
            }
            Optional<String> twice = twice(active);
            if (twice.isPresent()) {
                return Optional.of(
                        "“%s”里已经有一条叫“%s”，两条同名的分不清；请换一个名称。".formatted(use.chinese(), twice.get()));
            }
        }
        return Optional.empty();
    }

    /** Between these days nothing changes. */
    private static Set<LocalDate> days(List<GroundRow> rows, LocalDate from) {
        Set<LocalDate> days =
                rows.stream()
                        .map(GroundRow::validFrom)
                        .filter(day -> day.isAfter(from))
                        .collect(Collectors.toCollection(TreeSet::new));
        days.add(from);
        return days;
    }

    private static List<GroundRow> active(List<GroundRow> rows, LocalDate day) {
        return rows.stream()
                .map(GroundRow::code)
                .distinct()
                .flatMap(
                        code ->
                                GroundRow.inForce(GroundRow.of(rows, code), day, Long.MAX_VALUE)
                                        .stream())
                .filter(GroundRow::active)
                .toList();
    }

    private static Optional<String> twice(List<GroundRow> active) {
        Set<String> names = new TreeSet<>();
        return active.stream()
                .map(row -> row.words().name())
                .filter(name -> !names.add(name))
                .findFirst();
    }
}
