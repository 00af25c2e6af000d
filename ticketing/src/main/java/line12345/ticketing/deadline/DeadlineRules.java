package line12345.ticketing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.HoursTable;
import line12345.ticketing.calendar.OpenTime;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.List;

/** The city's table of time limits, and dates counted by it. */
@ApplicationScoped
public class DeadlineRules {
    @Inject EntityManager entities;
    @Inject Calendars calendars;
    @Inject HoursTable hours;
    @Inject Rules rules;

    /**
     * The rule in force at {@code moment}.
     *
     * @throws NoDeadlineRule when the table has no line for it
     */
    public DeadlineRule find(TicketKind kind, Urgency urgency, Instant moment) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select promise_amount, promise_unit, leg_amount, leg_unit,
                                       sign_amount, sign_unit, source
                                from deadline_rule
                                where kind = ?1 and urgency = ?2 and valid_from <= ?3
                                order by valid_from desc, id desc limit 1
                                """,
                                Object[].class)
                        .setParameter(1, kind.name())
                        .setParameter(2, urgency.name())
                        .setParameter(3, OfficeClock.dayOf(moment))
                        // Not an entity: what the step has changed so far need not be written
                        // for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        if (rows.isEmpty()) {
            throw new NoDeadlineRule(kind.chinese(), urgency.chinese());
        }
        Object[] row = rows.get(0);
        return new DeadlineRule(
                span(row[0], row[1]), span(row[2], row[3]), span(row[4], row[5]), (String) row[6]);
    }

    /** Counts for the citizen: the city's hours, and the calendar as announced now. */
    public Reckoning reckoning() {
        return reckoning(null);
    }

    /**
     * Counts for an office by its own hours, if it has any, and the calendar as announced now.
     *
     * @param departmentId null for the city
     */
    public Reckoning reckoning(Long departmentId) {
        return new Reckoning(
                new OpenTime(calendars.current(), hours.of(departmentId)), this::yellowRule);
    }

    /** The rule of the light in force at {@code start}. */
    public YellowRule yellowRule(Instant start) {
        return new YellowRule(
                rules.number(Rule.YELLOW_WORKING_DAYS, start),
                Math.min(100, rules.number(Rule.YELLOW_PERCENT_LEFT, start)));
    }

    private static Span span(Object amount, Object unit) {
        return new Span(((Number) amount).intValue(), Span.Unit.valueOf((String) unit));
    }
}
