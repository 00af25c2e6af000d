package line12345.ticketing.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Duration;
import java.time.Instant;

/** Removes what nobody has written on for the city's number of days 清理旧草稿. */
@ApplicationScoped
class SweepDrafts implements AlarmListener {
    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "OLD_DRAFTS";

    /** So many in one transaction. */
    static final int MOST = 500;

    private static final Duration AGAIN = Duration.ofHours(24);
    private static final Duration MORE = Duration.ofSeconds(10);

    @Inject Drafts drafts;
    @Inject Rules rules;
    @Inject Alarms alarms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Duration kept = Duration.ofDays(rules.number(Rule.DRAFT_DAYS, now));
        int swept = drafts.sweep(now.minus(kept), MOST);
        alarms.set(KIND, 0, 0, now.plus(swept == MOST ? MORE : AGAIN));
    }
}
