package line12345.ticketing.deadline;

import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An office must sign before it must reply, and reply before the citizen was promised the answer.
 *
 * <p>Lengths in different units are compared by trying them: from every hour of two weeks.
 */
public final class SoundRule {
    private static final int DAYS_TRIED = 14;

    /** A thousand days of any unit are a typing error. */
    private static final int LONGEST = 999;

    private final Reckoning reckoning;
    private final LocalDate from;

    /**
     * @param reckoning the city's
     * @param from the first day tried
     */
    public SoundRule(Reckoning reckoning, LocalDate from) {
        this.reckoning = reckoning;
        this.from = from;
    }

    /**
     * @throws WrongRule with what does not fit, and a start from which it shows
     */
    public void check(DeadlineRule rule) {
        for (Span span : new Span[] {rule.promise(), rule.leg(), rule.sign()}) {
            if (span.amount() > LONGEST) {
                throw new WrongRule("时限“" + span.chinese() + "”太长，数字不能超过 " + LONGEST + "。");
            }
        }
        later(rule.leg(), rule.promise())
                .ifPresent(
                        start -> {
                            throw new WrongRule(
                                    "承办单位的回复时限（%s）比对市民的承诺时限（%s）还长%s；请缩短回复时限，给审核和回访留出时间。"
                                            .formatted(
                                                    rule.leg().chinese(),
                                                    rule.promise().chinese(),
                                                    tried(start)));
                        });
        later(rule.sign(), rule.leg())
                .ifPresent(
                        start -> {
                            throw new WrongRule(
                                    "签收时限（%s）比回复时限（%s）还长%s；请缩短签收时限。"
                                            .formatted(
                                                    rule.sign().chinese(),
                                                    rule.leg().chinese(),
                                                    tried(start)));
                        });
    }

    /** Allowed, but worth a second thought; empty when there is nothing to say. */
    public Optional<String> remark(DeadlineRule rule) {
        boolean margin = false;
        for (Instant start : starts()) {
            margin |=
                    reckoning
                            .from(start, rule.leg())
                            .at()
                            .isBefore(reckoning.from(start, rule.promise()).at());
        }
        return margin ? Optional.empty() : Optional.of("回复时限与承诺时限相同，没有给审核和回访留出时间。");
    }

    private Optional<Instant> later(Span shorter, Span longer) {
        for (Instant start : starts()) {
            if (reckoning.from(start, shorter).at().isAfter(reckoning.from(start, longer).at())) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private Iterable<Instant> starts() {
        Instant first = from.atStartOfDay(OfficeClock.ZONE).toInstant();
        return () ->
                IntStream.range(0, DAYS_TRIED * 24)
                        .mapToObj(hour -> first.plus(Duration.ofHours(hour)))
                        .iterator();
    }

    private static String tried(Instant start) {
        ZonedDateTime local = start.atZone(OfficeClock.ZONE);
        DayOfWeek day = local.getDayOfWeek();
        return "（例如"
                + day.getDisplayName(TextStyle.SHORT, Locale.CHINA)
                + DateTimeFormatter.ofPattern(" HH:mm ").format(local)
                + "派出时）";
    }
}
