package line12345.ticketing.keeping;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of bringing a table in, row by row. */
public final class Brought {
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** One row on its way in; a refusal is said beside it. */
    public interface OneRow {
        void bringIn();
    }

    public void attempt(SheetRow row, OneRow one) {
        try {
            one.bringIn();
        } catch (Refusal refusal) {
            troubles.add(new Trouble(row.number(), refusal.sentence()));
        }
    }

    public void trouble(SheetRow row, String column, String sentence) {
        troubles.add(new Trouble(row.number(), "“" + column + "”列：" + sentence));
    }

    public void differs(SheetRow row, String whose, String what, String was, String became) {
        differences.add(new Difference(row.number(), whose, what, was, became));
    }

    /**
     * Whether the row is the first of its key; a second one is a trouble.
     *
     * @param key of what the row is about
     */
    public boolean first(SheetRow row, String key) {
        Integer other = seen.putIfAbsent(key, row.number());
        if (other != null) {
            troubles.add(new Trouble(row.number(), "与第 " + other + " 行是同一条，请删去一行。"));
        }
        return other == null;
    }

    /** The day a row begins on: as written, today where nothing is; empty with a trouble. */
    public Optional<LocalDate> day(SheetRow row, String column, Instant now) {
        String written = row.get(column);
        if (written.isEmpty()) {
            return Optional.of(OfficeClock.dayOf(now));
        }
        if (written.matches("[3-6]\\d{4}")) {
            // So many days after the last but one of 1899: how a workbook keeps a day.
            return Optional.of(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(written)));
        }
        try {
            // Excel writes days its own way when it saves.
            String[] parts = written.split("[-/.年月日]");
            return Optional.of(
                    parts.length == 3
                            ? LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]))
                            : LocalDate.parse(written));
        } catch (DateTimeParseException | NumberFormatException e) {
            trouble(row, column, "“" + written + "”不是日期，请写成 2026-12-01 的样子。");
        } catch (java.time.DateTimeException e) {
            trouble(row, column, "没有“" + written + "”这一天，请检查。");
        }
        return Optional.empty();
    }

    /** Whether the table is as new as what it changes; an older one is a trouble. */
    public boolean upToDate(SheetRow row, String column, long newest) {
        String written = row.get(column);
        if (written.isEmpty() || written.equals(Long.toString(newest))) {
            return true;
        }
        trouble(row, column, "这一条在表格导出之后被修改过，请重新导出，在新表上修改。");
        return false;
    }

    public List<Difference> differences() {
        return differences;
    }

    boolean wrong() {
        return !troubles.isEmpty();
    }

    /**
     * @throws WrongSheet with every row that cannot be
     */
    void refuseTroubles() {
        if (wrong()) {
            throw new WrongSheet(troubles);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}
