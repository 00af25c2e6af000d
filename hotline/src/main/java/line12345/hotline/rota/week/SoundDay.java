package line12345.hotline.rota.week;

import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;

import java.time.LocalDate;

/** A rota is drawn up from today on, and not for years to come. */
final class SoundDay {
    private static final int DAYS_AHEAD = 120;

    private SoundDay() {}

    /**
     * @throws WrongSeat when the day is past or too far
     */
    static void check(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new WrongSeat("这一天已经过去，班表不能再改；请选择今天或以后的日期。");
        }
        if (day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new WrongSeat("日期太远：班表最多提前 " + DAYS_AHEAD + " 天排。");
        }
    }

    /**
     * What was worked stays as it was published.
     *
     * @throws WrongSeat when the week is over or too far
     */
    static void checkWeek(LocalDate monday, LocalDate today) {
        if (monday.plusDays(6).isBefore(today)) {
            throw new WrongSeat("这一周已经过去，班表不能再改；请选择本周或以后的一周。");
        }
        if (monday.isAfter(today)) {
            check(monday, today);
        }
    }

    /**
     * @throws WrongSeat when nobody can be put on that shift then
     */
    static Shift shift(ShiftBook book, LocalDate day, String code) {
        return book.on(day, code)
                .filter(Shift::active)
                .orElseThrow(() -> new WrongSeat("这一天没有这个班次，请刷新页面后重新选择。"));
    }
}
