package line12345.ticketing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The city's table of time limits 办理时限 with its history, for whoever keeps it. */
@ApplicationScoped
public class RuleTable {
    private static final String COLUMNS =
            """
            select id, kind, urgency, promise_amount, promise_unit, leg_amount, leg_unit,
                   sign_amount, sign_unit, source, cast(valid_from as text), changed_who,
                   changed_at
            from deadline_rule
            """;

    @Inject EntityManager entities;

    /** The rows in force on {@code day}, one for each kind and urgency that has one. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<RuleLine> inForce(LocalDate day) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                COLUMNS.replaceFirst("select", "select distinct on (kind, urgency)")
                                        + "where valid_from <= ?1"
                                        + " order by kind, urgency, valid_from desc, id desc",
                                Object[].class)
                        .setParameter(1, day)
                        .getResultList();
        return rows.stream().map(RuleTable::line).toList();
    }

    /** The rows that become valid after {@code day}. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<RuleLine> coming(LocalDate day) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                COLUMNS + "where valid_from > ?1 order by valid_from, id",
                                Object[].class)
                        .setParameter(1, day)
                        .getResultList();
        return rows.stream().map(RuleTable::line).toList();
    }

    /** All that was ever entered, the one valid latest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<RuleLine> history(TicketKind kind, Urgency urgency) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                COLUMNS
                                        + "where kind = ?1 and urgency = ?2"
                                        + " order by valid_from desc, id desc",
                                Object[].class)
                        .setParameter(1, kind.name())
                        .setParameter(2, urgency.name())
                        .getResultList();
        return rows.stream().map(RuleTable::line).toList();
    }

    /** Writes a row; those before stay where they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(
            TicketKind kind,
            Urgency urgency,
            DeadlineRule rule,
            LocalDate validFrom,
            long adjustmentId,
            Actor by,
            Instant now) {
        entities.createNativeQuery(
                        """
                        insert into deadline_rule
                            (kind, urgency, promise_amount, promise_unit, leg_amount, leg_unit,
                             sign_amount, sign_unit, valid_from, source, changed_by, changed_who,
                             changed_at, adjustment_id)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                        """)
                .setParameter(1, kind.name())
                .setParameter(2, urgency.name())
                .setParameter(3, rule.promise().amount())
                .setParameter(4, rule.promise().unit().name())
                .setParameter(5, rule.leg().amount())
                .setParameter(6, rule.leg().unit().name())
                .setParameter(7, rule.sign().amount())
                .setParameter(8, rule.sign().unit().name())
                .setParameter(9, validFrom)
                .setParameter(10, rule.source())
                .setParameter(11, by.accountId())
                .setParameter(12, by.name())
                .setParameter(13, now)
                .setParameter(14, adjustmentId)
                .executeUpdate();
    }

    private static RuleLine line(Object[] row) {
        return new RuleLine(
                ((Number) row[0]).longValue(),
                TicketKind.valueOf((String) row[1]),
                Urgency.valueOf((String) row[2]),
                new DeadlineRule(
                        span(row[3], row[4]),
                        span(row[5], row[6]),
                        span(row[7], row[8]),
                        (String) row[9]),
                LocalDate.parse((String) row[10]),
                (String) row[11],
                (Instant) row[12]);
    }

    private static Span span(Object amount, Object unit) {
        return new Span(((Number) amount).intValue(), Span.Unit.valueOf((String) unit));
    }
}
