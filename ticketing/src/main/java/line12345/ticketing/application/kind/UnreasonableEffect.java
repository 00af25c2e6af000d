package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.application.Application;
import line12345.ticketing.application.Effect;
import line12345.ticketing.application.Kind;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;

/** Granted: closed with the explanation, and left out of the assessment. */
@ApplicationScoped
class UnreasonableEffect implements Effect {
    @Inject Facts facts;

    @Override
    public Kind kind() {
        return Kind.UNREASONABLE;
    }

    @Override
    public void granted(Application application, Ticket ticket, Actor by, Instant now) {
        facts.announce(ticket.answering().closeUnreasonable(application.reason(), by, now), now);
    }
}
