package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.alert.ladder.AlertStep;
import line12345.ticketing.alert.ladder.Ladder;
import line12345.ticketing.alert.ladder.Ladders;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes an alert's next steps. Nobody has answered until now: whoever answers clears the alarm.
 *
 * <p>Each wait begins when the step before was really taken, so that a service that slept does not
 * tell everybody at once.
 */
@ApplicationScoped
class ClimbLadder implements AlarmListener {
    static final String KIND = "alert";

    @Inject AlertDesk desk;
    @Inject Answering answering;
    @Inject Ladders ladders;
    @Inject TellStep tell;
    @Inject Tickets tickets;
    @Inject DeadlineRules deadlines;
    @Inject Alarms alarms;
    @Inject Rules rules;
    @Inject Facts facts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Optional<OpenAlert> open = desk.open(alarm.legId());
        if (open.isEmpty()) {
            return;
        }
        OpenAlert alert = open.get();
        Leg leg = tickets.findById(alert.ticketId()).legs().at(alert.position()).orElseThrow();
        // A supervision order goes on after the reply.
        if (!leg.state().open() && alert.occasion() != Occasion.SUPERVISED) {
            answering.end(List.of(alert.id()), now);
            return;
        }
        climb(alert, leg, ladder(alert, leg, now), now);
    }

    private Ladder ladder(OpenAlert alert, Leg leg, Instant now) {
        return alert.ladderId() == 0
                ? ladders.inForce(
                        alert.occasion(),
                        leg.ticket().subject().urgency(),
                        OfficeClock.dayOf(alert.startedAt()))
                : ladders.byId(alert.ladderId()).orElseThrow();
    }

    private void climb(OpenAlert alert, Leg leg, Ladder ladder, Instant now) {
        if (ladder.steps().isEmpty()) {
            answering.end(List.of(alert.id()), now);
            return;
        }
        int step = alert.step();
        // The alarm of the very first look has waited for nothing yet.
        boolean waited = alert.ladderId() != 0;
        while (step < ladder.steps().size()) {
            AlertStep next = ladder.steps().get(step);
            if (!waited && !next.atOnce()) {
                rest(alert, ladder, step, next.after(), now);
                return;
            }
            step++;
            // Nobody there to be told: nobody to be waited for.
            waited = tell.tell(alert, leg, next, step, now) == 0;
        }
        if (waited && step == alert.step()) {
            desk.unheard(alert.id(), now);
            facts.announce(
                    new AlertUnheard(
                            alert.number(),
                            alert.ticketId(),
                            alert.position(),
                            alert.departmentId(),
                            alert.occasion()),
                    now);
            return;
        }
        AlertStep last = ladder.steps().get(step - 1);
        // After the last step, when that step itself did not wait.
        Span wait = last.atOnce() ? rules.span(Rule.ALERT_LAST_WAIT, now) : last.after();
        rest(alert, ladder, step, wait, now);
    }

    private void rest(OpenAlert alert, Ladder ladder, int step, Span wait, Instant now) {
        desk.climbed(alert.id(), ladder.id(), step, now);
        Instant next = deadlines.reckoning(alert.departmentId()).from(now, wait).at();
        alarms.set(KIND, alert.ticketId(), alert.id(), next);
    }
}
