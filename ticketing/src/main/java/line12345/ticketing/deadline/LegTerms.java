package line12345.ticketing.deadline;

import line12345.ticketing.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What an office's times are counted from, so that they can be counted again when a rule or the
 * calendar changes.
 *
 * @param sign from dispatch until signed
 * @param due from dispatch until the reply
 * @param extensions granted, each counted from the due time before it
 * @param paused working time that lay in pauses so far
 * @param percent 1 to 100: the part of {@code due} that co-handlers and lower offices get
 */
public record LegTerms(
        Instant dispatchedAt,
        Span sign,
        Span due,
        List<Span> extensions,
        Duration paused,
        int percent) {
    public LegTerms {
        extensions = List.copyOf(extensions);
        if (percent < 1 || percent > 100 || paused.isNegative()) {
            throw new IllegalArgumentException(
                    "not terms: " + percent + " percent, paused " + paused);
        }
    }

    /** The terms of an undisturbed leg by a rule. */
    public static LegTerms by(DeadlineRule rule, Instant dispatchedAt) {
        return new LegTerms(dispatchedAt, rule.sign(), rule.leg(), List.of(), Duration.ZERO, 100);
    }

    /** Counts the times by an office's calendar and hours. */
    public LegTimes times(Reckoning reckoning) {
        Deadline signBy = reckoning.from(dispatchedAt, sign);
        Deadline end = shared(reckoning);
        boolean provisional = signBy.provisional() || end.provisional();
        for (Span extension : extensions) {
            end = reckoning.extended(end.at(), extension);
            provisional |= end.provisional();
        }
        if (!paused.isZero()) {
            end = reckoning.plusWorking(end.at(), paused);
            provisional |= end.provisional();
        }
        Span.Unit unit = extensions.isEmpty() ? due.unit() : longest();
        return new LegTimes(
                earlier(signBy.at(), end.at()),
                reckoning.yellow(dispatchedAt, unit, end.at()),
                end.at(),
                provisional);
    }

    /**
     * The due time before extensions and pauses. A part of several days is a smaller count of days,
     * rounded down so that something is left for the lead office; a part of one day or of hours is
     * that part of the time.
     */
    private Deadline shared(Reckoning reckoning) {
        Deadline whole = reckoning.from(dispatchedAt, due);
        if (percent == 100) {
            return whole;
        }
        boolean days = due.unit() == Span.Unit.DAY || due.unit() == Span.Unit.WORKING_DAY;
        if (days && due.amount() > 1) {
            int amount = Math.max(1, due.amount() * percent / 100);
            return reckoning.from(dispatchedAt, new Span(amount, due.unit()));
        }
        Instant part = reckoning.part(dispatchedAt, due.unit(), whole.at(), percent);
        return new Deadline(part, whole.provisional(), whole.arithmetic() + "，取其 " + percent + "%");
    }

    /** An extension in days makes it a matter of days, however the first limit was counted. */
    private Span.Unit longest() {
        return extensions.stream()
                .map(Span::unit)
                .filter(unit -> unit == Span.Unit.DAY || unit == Span.Unit.WORKING_DAY)
                .findFirst()
                .orElse(due.unit());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
