package line12345.ticketing.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/** What is published holds at least today. */
final class NotYetOver {
    private NotYetOver() {}

    /**
     * @param until last day, null for no end
     */
    static Optional<WrongEntry> refusal(LocalDate until, LocalDate today) {
        return until != null && until.isBefore(today)
                ? Optional.of(new WrongEntry("有效期到 " + until + " 为止，已经过了，不能发布：请退回修改有效期。"))
                : Optional.empty();
    }
}
