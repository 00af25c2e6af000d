package line12345.ticketing.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Duration;
import java.time.Instant;

/** Removes results that nobody reads any more 清理批量办理结果. */
@ApplicationScoped
class SweepBulk implements AlarmListener {
    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "OLD_BULK";

    private static final int MOST = 100;
    private static final Duration AGAIN = Duration.ofHours(24);
    private static final Duration MORE = Duration.ofSeconds(10);

    @Inject BulkRows rows;
    @Inject Rules rules;
    @Inject Alarms alarms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Duration kept = Duration.ofDays(rules.number(Rule.DRAFT_DAYS, now));
        int swept = rows.sweep(now.minus(kept), MOST);
        alarms.set(KIND, 0, 0, now.plus(swept == MOST ? MORE : AGAIN));
    }
}
