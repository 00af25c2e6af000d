package line12345.hotline.call.mark;

import java.time.LocalDate;

/** No mark is for ever; who was angry once is not marked for years. */
final class MarkTerm {
    private MarkTerm() {}

    static boolean fits(MarkKind kind, LocalDate until, LocalDate today) {
        LocalDate last = kind == MarkKind.BLOCKED ? today.plusMonths(6) : today.plusYears(3);
        return until != null && !until.isBefore(today) && !until.isAfter(last);
    }
}
