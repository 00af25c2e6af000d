package line12345.ticketing.alert.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.Via;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes editions of the rules of alerts; rows are only added. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LadderTable {
    @Inject EntityManager entities;

    /** Until the end of the transaction nobody else enters steps for it. */
    void lock(Occasion occasion, Urgency urgency) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 13))")
                .setParameter(1, occasion + " " + urgency)
                .getSingleResult();
    }

    void add(
            Occasion occasion,
            Urgency urgency,
            List<AlertStep> steps,
            LocalDate day,
            String source,
            Actor by,
            Instant now) {
        long id = edition(occasion, urgency, day, source, by, now);
        for (int i = 0; i < steps.size(); i++) {
            add(id, i + 1, steps.get(i));
        }
    }

    private long edition(
            Occasion occasion,
            Urgency urgency,
            LocalDate day,
            String source,
            Actor by,
            Instant now) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into alert_ladder (occasion, urgency, valid_from,
                                            source, changed_by, changed_at)
                                        values (?1, ?2, ?3, ?4, ?5, ?6) returning id
                                        """)
                                .setParameter(1, occasion.name())
                                .setParameter(2, urgency.name())
                                .setParameter(3, day)
                                .setParameter(4, source)
                                .setParameter(5, by.accountId())
                                .setParameter(6, now)
                                .getSingleResult())
                .longValue();
    }

    private void add(long ladder, int place, AlertStep step) {
        entities.createNativeQuery(
                        """
                        insert into alert_rule (ladder_id, step, after_amount, after_unit, whom, via)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, ladder)
                .setParameter(2, place)
                .setParameter(3, step.atOnce() ? 0 : step.after().amount())
                .setParameter(4, step.atOnce() ? "MINUTE" : step.after().unit().name())
                .setParameter(5, step.whom().name())
                .setParameter(
                        6, step.via().stream().map(Via::name).collect(Collectors.joining(",")))
                .executeUpdate();
    }
}
