package line12345.ticketing.alert.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.Via;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.rule.RuleEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** An administrator enters the steps of an occasion anew, from a day on. */
@ApplicationScoped
public class ChangeLadder {
    @Inject EntityManager entities;
    @Inject Ladders ladders;

    /**
     * Alerts that have begun keep the steps they began with.
     *
     * @throws WrongLadder when a step cannot be meant
     * @throws LadderChanged when somebody else was quicker
     */
    @Transactional
    public void change(Occasion occasion, Urgency urgency, LadderForm form, Actor by, Instant now) {
        MayEditRules.check(by);
        List<AlertStep> steps = form.read();
        LocalDate day = RuleEntry.day(form.validFrom(), now);
        String source = RuleEntry.source(form.source());
        oneAtATime(occasion, urgency);
        ladders.history(occasion, urgency).stream()
                .findFirst()
                .filter(newest -> newest.id() != form.seen())
                .ifPresent(
                        newest -> {
                            throw new LadderChanged(newest.changedBy());
                        });
        long id = edition(occasion, urgency, day, source, by, now);
        for (int i = 0; i < steps.size(); i++) {
            add(id, i + 1, steps.get(i));
        }
    }

    private void oneAtATime(Occasion occasion, Urgency urgency) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 13))")
                .setParameter(1, occasion + " " + urgency)
                .getSingleResult();
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
