package line12345.hotline.console.rota;

import line12345.hotline.rota.week.WrongSeat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as it stands in an address. */
final class RotaDay {
    private static final int YEARS = 5;

    private RotaDay() {}

    /** Today for anything that is no day, or one nobody draws up. */
    static LocalDate read(String written, LocalDate today) {
        try {
            LocalDate day = written.isEmpty() ? today : LocalDate.parse(written);
            boolean far =
                    day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS));
            return far ? today : day;
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    /**
     * Of a step: nothing is done on another day than the one that was meant.
     *
     * @throws WrongSeat when it is no day
     */
    static LocalDate given(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new WrongSeat("地址里的日期不对，请从“班表”重新打开这一周。");
        }
    }

    /**
     * @throws WrongSeat when there is none
     */
    static LocalDate given(LocalDate day) {
        if (day == null) {
            throw new WrongSeat("请选择日期。");
        }
        return day;
    }
}
