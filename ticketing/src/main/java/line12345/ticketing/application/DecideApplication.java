package line12345.ticketing.application;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/** Grants or refuses an application 审核申请; what follows depends on its kind. */
@ApplicationScoped
public class DecideApplication {
    @Inject Applications applications;
    @Inject Tickets tickets;
    @Inject @All List<Effect> effects;
    @Inject Alarms alarms;
    @Inject Facts facts;

    /**
     * @param words why; needed when it is refused
     * @param version of the application as the person saw it
     */
    @Transactional
    public void decide(
            long applicationId, boolean granted, String words, int version, Actor by, Instant now) {
        Application application =
                applications.findByIdOptional(applicationId).orElseThrow(NoSuchTicket::new);
        application.mustBeDecidedBy(by);
        if (application.version() != version) {
            throw new ChangedMeanwhile();
        }
        Ticket ticket = tickets.findById(application.ticketId());
        Effect effect = of(application.kind());
        effect.mustBeFreeToDecide(ticket, by);
        application.decide(granted, words, by, now);
        alarms.clear(Asking.DECIDE_BY, ticket.id(), -application.id());
        ticket.stepped();
        String kind = application.kind().chinese();
        ticket.note(now, by, kind + "审核", (granted ? "同意" : "不同意：") + application.decision(), true);
        if (granted) {
            effect.granted(application, ticket, by, now);
        } else {
            effect.refused(application, ticket, by, now);
        }
        State outcome = granted ? State.GRANTED : State.REFUSED;
        facts.announce(
                new ApplicationDecided(
                        Effect.about(application, ticket, now), application.kind(), outcome),
                now);
    }

    private Effect of(Kind kind) {
        return effects.stream().filter(effect -> effect.kind() == kind).findFirst().orElseThrow();
    }
}
