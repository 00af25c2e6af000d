package line12345.ticketing.adjustment.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.HoursTable;
import line12345.ticketing.deadline.RuleTable;

import java.time.Instant;

/** Writes a confirmed change into its table as a new row. */
@ApplicationScoped
public class EnactChange {
    @Inject RuleTable rules;
    @Inject Calendars calendars;
    @Inject HoursTable hours;

    @Transactional(Transactional.TxType.MANDATORY)
    public void enact(Change change, long adjustmentId, Actor by, Instant now) {
        if (change instanceof ChangeRule rule) {
            rules.add(
                    rule.kind(),
                    rule.urgency(),
                    rule.rule(),
                    rule.validFrom(),
                    adjustmentId,
                    by,
                    now);
        } else if (change instanceof ChangeYear year) {
            calendars.publish(year.plan(), year.source(), adjustmentId, by, now);
        } else if (change instanceof ChangeHours of) {
            hours.add(of.row(), adjustmentId, by, now);
        }
    }
}
