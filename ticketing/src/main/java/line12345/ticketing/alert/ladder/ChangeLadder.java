package line12345.ticketing.alert.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.MayEditRules;
import line12345.ticketing.rule.RuleEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An administrator enters the steps of an occasion anew, from a day on. */
@ApplicationScoped
public class ChangeLadder {
    @Inject LadderTable table;
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
        table.lock(occasion, urgency);
        ladders.history(occasion, urgency).stream()
                .findFirst()
                .filter(newest -> newest.id() != form.seen())
                .ifPresent(
                        newest -> {
                            throw new LadderChanged(newest.changedBy());
                        });
        table.add(occasion, urgency, steps, day, source, by, now);
    }
}
