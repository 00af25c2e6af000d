package line12345.ticketing.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The hours of one office 作息时间 with their history and seasons.
 *
 * <p>On a day the line that became valid latest counts, among those whose season has the day; an
 * office without such a line, or whose line says so, keeps the city's hours.
 */
public final class OfficeHours {
    private final List<Line> lines;
    private final OfficeHours otherwise;

    private OfficeHours(List<Line> lines, OfficeHours otherwise) {
        // Later rows stand later in the table: of two that became valid on one day the newer wins.
        Comparator<Line> latestFirst =
                Comparator.comparing(Line::validFrom).thenComparing(Line::row).reversed();
        this.lines = lines.stream().sorted(latestFirst).toList();
        this.otherwise = otherwise;
    }

    /** The city's; one of the lines must cover each day that is asked for. */
    public static OfficeHours ofCity(List<Line> lines) {
        return new OfficeHours(lines, null);
    }

    /** An office's own, before the city's. */
    public static OfficeHours own(List<Line> lines, OfficeHours city) {
        return new OfficeHours(lines, city);
    }

    /** The same each day. */
    public static OfficeHours always(DayHours hours) {
        return ofCity(List.of(new Line(0, Season.WHOLE_YEAR, hours, LocalDate.MIN)));
    }

    /** The hours on {@code day}, if the office works at all then. */
    public DayHours on(LocalDate day) {
        for (Line line : lines) {
            if (!line.validFrom().isAfter(day) && line.season().contains(day)) {
                return line.hours() == null ? otherwise.on(day) : line.hours();
            }
        }
        if (otherwise == null) {
            throw new IllegalStateException("the city has no office hours on " + day);
        }
        return otherwise.on(day);
    }

    /**
     * One row of the table.
     *
     * @param row its number; higher is newer
     * @param hours null for "as the city"
     */
    public record Line(long row, Season season, DayHours hours, LocalDate validFrom) {}
}
