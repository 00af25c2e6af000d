package line12345.hotline.rota.shift;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which shift holds on which day; of two rows for a day the one entered last. */
public record ShiftBook(List<Shift> rows) {
    /** The shift of that code on {@code day}, also when it is out of use. */
    public Optional<Shift> on(LocalDate day, String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code) && !row.validFrom().isAfter(day))
                .max(Comparator.comparing(Shift::validFrom).thenComparingLong(Shift::id));
    }

    /** All shifts on which people can be put on {@code day}, by their beginning. */
    public List<Shift> active(LocalDate day) {
        Map<String, Shift> found = new LinkedHashMap<>();
        rows.forEach(row -> on(day, row.code()).ifPresent(one -> found.put(one.code(), one)));
        return found.values().stream()
                .filter(Shift::active)
                .sorted(Comparator.comparing(Shift::starts).thenComparing(Shift::code))
                .toList();
    }

    /** Another shift in use is called the same, so that nobody could tell them apart. */
    public boolean hasOther(String code, String name) {
        return newest().stream()
                .anyMatch(
                        one -> one.active() && !one.code().equals(code) && one.name().equals(name));
    }

    /** The newest row of each code, whenever it begins to hold. */
    public List<Shift> newest() {
        Map<String, Shift> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row.code(), row));
        return List.copyOf(found.values());
    }

    /** Its name on {@code day}, or the code when nobody knows it. */
    public String name(LocalDate day, String code) {
        return code.isEmpty() ? "休息" : on(day, code).map(Shift::name).orElse(code);
    }

    /** {@code 早班 08:00–16:00}, or 休息. */
    public String words(LocalDate day, String code) {
        return code.isEmpty() ? "休息" : on(day, code).map(Shift::words).orElse(code);
    }
}
