package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When somebody who was not reached is called again: at another hour, never at night or in the
 * lunch break (Jinan: two consecutive days at other hours).
 */
@ApplicationScoped
public class AnotherHour {
    /** Later is forgetting, not calling again. */
    private static final Duration LATEST = Duration.ofDays(7);

    /** Who was at work is reached after it, and the other way round. */
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private static final LocalTime AFTERNOON = LocalTime.of(15, 30);
    private static final LocalTime EVENING = LocalTime.of(18, 30);

    @Inject Rules rules;

    @Transactional
    public CallingHours hours(Instant now) {
        return new CallingHours(
                hour(Rule.CALLBACK_FROM_HOUR, now),
                hour(Rule.CALLBACK_UNTIL_HOUR, now),
                hour(Rule.CALLBACK_LUNCH_FROM, now),
                hour(Rule.CALLBACK_LUNCH_UNTIL, now));
    }

    private LocalTime hour(Rule rule, Instant now) {
        return LocalTime.of(rules.number(rule, now), 0);
    }

    /** The first that the city allows. */
    Instant after(Instant now) {
        return hours(now).awake(now.plus(gap(now)));
    }

    /** Calls nearer to each other than this are calls at the same hour. */
    @Transactional
    public Duration gap(Instant now) {
        var gap = rules.span(Rule.CALLBACK_GAP, now);
        return switch (gap.unit()) {
            case MINUTE -> Duration.ofMinutes(gap.amount());
            case HOUR, WORKING_HOUR -> Duration.ofHours(gap.amount());
            case DAY, WORKING_DAY -> Duration.ofDays(gap.amount());
        };
    }

    /**
     * Times to choose from, the earliest first: soon, and tomorrow at two other hours of the day.
     */
    @Transactional
    public List<Instant> proposals(Instant now) {
        return proposals(hours(now), after(now), now);
    }

    static List<Instant> proposals(CallingHours hours, Instant soon, Instant now) {
        var local = now.atZone(OfficeClock.ZONE);
        boolean morning = local.toLocalTime().isBefore(LocalTime.NOON);
        var tomorrow = local.plusDays(1);
        return Stream.of(
                        soon,
                        tomorrow.with(morning ? AFTERNOON : MORNING).toInstant(),
                        tomorrow.with(EVENING).toInstant())
                .map(hours::awake)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What the officer chose, or the first that is allowed.
     *
     * @param wanted null for the first
     * @param begun when the officer began to call, which is what the proposals were made for
     * @throws Answers.WrongAnswers at night, in the lunch break, in the past, much later, or so
     *     soon that it would be the same hour
     */
    Instant chosen(Instant wanted, Instant begun, Instant now) {
        return wanted == null ? after(now) : chosen(hours(now), after(begun), wanted, now);
    }

    /**
     * @param first nobody is called again before
     */
    static Instant chosen(CallingHours hours, Instant first, Instant wanted, Instant now) {
        boolean sensible = wanted.isAfter(now) && wanted.isBefore(now.plus(LATEST));
        if (!sensible || !hours.awake(wanted).equals(wanted)) {
            throw new Answers.WrongAnswers("再次回访的时间须在 7 天以内，并避开夜间和午休，请从列出的时间中选择。");
        }
        if (wanted.isBefore(first)) {
            throw new Answers.WrongAnswers(
                    "再次回访要换一个时段，最早 " + DueWords.moment(now, first) + "，请从列出的时间中选择。");
        }
        return wanted;
    }
}
