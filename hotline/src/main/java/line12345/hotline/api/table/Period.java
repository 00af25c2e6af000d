package line12345.hotline.api.table;

import line12345.ticketing.refusal.Refusal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days that figures are asked for. */
final class Period {
    /** A year and a day, so that a leap year fits. */
    private static final long LONGEST = 366;

    private Period() {}

    /** Days in the wrong order, or too many of them. */
    static class WrongPeriod extends Refusal {
        WrongPeriod(String sentence) {
            super("wrong-period", 422, sentence);
        }
    }

    static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new WrongPeriod("结束日期早于开始日期，请检查 from 和 to。");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new WrongPeriod("一次最多查询一年，请缩短时间范围。");
        }
    }
}
