package line12345.hotline.console.rota;

import line12345.hotline.rota.forecast.Forecast;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.week.Rota;
import line12345.hotline.rota.week.Week;

import java.time.LocalDate;
import java.util.List;

/**
 * A week of the rota as shown to who keeps it.
 *
 * @param byDay shifts with their people, instead of people with their shifts
 * @param heads the seven days
 * @param warnings rests that are too short
 * @param changes a publication would change something
 */
public record WeekScreen(
        Week week,
        boolean byDay,
        List<Head> heads,
        List<PersonRow> people,
        List<ShiftRow> shifts,
        List<String> warnings,
        List<Rota.Publication> publications,
        boolean changes,
        Forecast forecast) {
    /**
     * A day on top of its column.
     *
     * @param kind 节假日, 补班 or empty
     * @param lacking seats too few at the worst half hour; -1 when nothing is known
     */
    public record Head(LocalDate day, String kind, boolean today, boolean past, int lacking) {
        public String lackingSaid() {
            return lacking < 0 ? "无预测" : lacking == 0 ? "席位够" : "最多缺 " + lacking + " 席";
        }
    }

    /**
     * @param shift code; empty for none
     * @param name of that shift, also when nobody can be put on it any more
     * @param rest when the person has a break
     */
    public record Cell(
            LocalDate day,
            long accountId,
            String shift,
            String name,
            String rest,
            boolean past,
            List<Shift> choices) {
        /** What is on it now is among the choices. */
        public boolean offered() {
            return shift.isEmpty() || choices.stream().anyMatch(one -> one.code().equals(shift));
        }
    }

    /**
     * @param shifts how many in this week
     */
    public record PersonRow(
            long accountId, String name, boolean leads, int shifts, List<Cell> cells) {}

    /** A shift with the people of each day. */
    public record ShiftRow(String name, String times, List<List<Placed>> days) {}

    /**
     * @param groups breaks of the shift's groups; one of them at most is nothing to choose
     */
    public record Placed(
            LocalDate day,
            long accountId,
            String name,
            boolean leads,
            String shift,
            int group,
            boolean past,
            List<String> groups) {}

    public LocalDate monday() {
        return week.monday();
    }

    public LocalDate before() {
        return monday().minusDays(7);
    }

    public LocalDate after() {
        return monday().plusDays(7);
    }

    /** {@code 11 月 23 日–29 日}. */
    public String words() {
        return Week.words(monday());
    }

    /** The column of the day whose forecast is shown, from 0: on a phone the only one. */
    public int column() {
        return week.days().indexOf(forecast.day());
    }

    public String view() {
        return byDay ? "day" : "person";
    }

    public boolean empty() {
        return week.seats().isEmpty();
    }
}
