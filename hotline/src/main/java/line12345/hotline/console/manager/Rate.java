package line12345.hotline.console.manager;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share that never hides what it is a share of. */
public record Rate(long numerator, long denominator) {
    /** Thousands apart by a narrow space that does not break. */
    static String grouped(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /** {@code 97.1 %}, or a dash where there is nothing to divide by. */
    public String percent() {
        return denominator == 0 ? "—" : tenths() + "\u202f%";
    }

    /** {@code （75 685 / 77 914）}. */
    public String parts() {
        return "（" + grouped(numerator) + " / " + grouped(denominator) + "）";
    }

    /** In per cent for a curve, null where there is nothing to divide by. */
    BigDecimal tenths() {
        if (denominator == 0) {
            return null;
        }
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** Below {@code percent} per cent, exactly; nothing to divide by is not below. */
    public boolean below(int percent) {
        return numerator * 100 < denominator * percent;
    }
}
