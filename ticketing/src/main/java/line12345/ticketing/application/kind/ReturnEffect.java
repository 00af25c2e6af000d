package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.application.Application;
import line12345.ticketing.application.Effect;
import line12345.ticketing.application.Kind;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;

/** Granted: dispatched again while the promise runs on, or decided at a meeting. Refused: kept. */
@ApplicationScoped
class ReturnEffect implements Effect {
    @Inject Rules rules;
    @Inject Facts facts;

    @Override
    public Kind kind() {
        return Kind.RETURN;
    }

    @Override
    public void granted(Application application, Ticket ticket, Actor by, Instant now) {
        Leg leg = Effect.leg(application, ticket);
        if (leg.part() == Part.LEAD) {
            boolean meeting =
                    ticket.pressure().bounces() + 1 >= rules.number(Rule.BOUNCE_LIMIT, now);
            facts.announce(ticket.sending().takeBack(leg, meeting, by, now), now);
        } else {
            facts.announce(leg.giveBackToSender(by, now), now);
        }
    }

    @Override
    public void refused(Application application, Ticket ticket, Actor by, Instant now) {
        Effect.leg(application, ticket).mustKeep();
    }
}
