package line12345.hotline.call.book;

import line12345.hotline.call.Outcome;
import line12345.hotline.call.result.ResultKind;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which calls are looked for.
 *
 * @param day on which they came in
 * @param agent the one who spoke last: name, telephone or sign-in name, or empty
 * @param own only calls of this account, or null
 * @param queue its key, or empty
 * @param outcome null for every one
 * @param result the name of a {@link ResultKind}, {@link #NONE}, or empty
 */
public record CallFilter(
        LocalDate day, String agent, Long own, String queue, Outcome outcome, String result) {
    /** Answered and come to nothing. */
    public static final String NONE = "NONE";

    /** What makes no sense is not asked. */
    public static CallFilter of(
            LocalDate day, String agent, String queue, String outcome, String result) {
        String kind = text(result);
        boolean known =
                kind.equals(NONE)
                        || Arrays.stream(ResultKind.values())
                                .anyMatch(one -> one.name().equals(kind));
        return new CallFilter(
                day,
                text(agent),
                null,
                text(queue),
                outcome(text(outcome)).orElse(null),
                known ? kind : "");
    }

    private static Optional<Outcome> outcome(String name) {
        return Arrays.stream(Outcome.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private static String text(String said) {
        // PostgreSQL keeps no U+0000.
        return said == null ? "" : said.replace("\0", "").strip();
    }

    CallFilter of(long account) {
        return new CallFilter(day, "", account, queue, outcome, result);
    }
}
