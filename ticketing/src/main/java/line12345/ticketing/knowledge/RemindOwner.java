package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;

/** Asks the owner to look at an entry before it ends, or every so many days 到期复核. */
@ApplicationScoped
class RemindOwner implements AlarmListener {
    static final String KIND = "KNOWLEDGE_REVIEW";

    /** When people have sat down. */
    private static final Duration MORNING = Duration.ofHours(9);

    @Inject Editions editions;
    @Inject Owners owners;
    @Inject Alarms alarms;
    @Inject Rules rules;

    @Override
    public String kind() {
        return KIND;
    }

    /** The alarm counts entries where others count legs: a newer edition moves it. */
    void remindOf(Edition published, Instant now) {
        var day =
                ReviewDay.of(
                        published.publishedOn(),
                        published.validUntil(),
                        rules.number(Rule.KNOWLEDGE_REVIEW_BEFORE, now),
                        rules.number(Rule.KNOWLEDGE_REVIEW_EVERY, now));
        alarms.set(KIND, 0, published.entryId(), OfficeClock.start(day).plus(MORNING));
    }

    void forget(long entryId) {
        alarms.clear(KIND, 0, entryId);
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        editions.find(
                        "entryId = ?1 and state = ?2 order by edition desc",
                        alarm.legId(),
                        EditionState.PUBLISHED)
                .firstResultOptional()
                .ifPresent(edition -> owners.tell(edition.departmentId(), words(edition), now));
    }

    private static String words(Edition edition) {
        return edition.validUntil() == null
                ? "知识库“%s”自 %s 发布后未再核对，请核对内容：仍然正确的不必处理，有变化的请修订。"
                        .formatted(edition.title(), edition.publishedOn())
                : "知识库“%s”的有效期到 %s 为止，到期后不再提供给话务员：请及时修订或延长。"
                        .formatted(edition.title(), edition.validUntil());
    }
}
