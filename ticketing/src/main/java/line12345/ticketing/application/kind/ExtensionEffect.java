package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.application.Application;
import line12345.ticketing.application.Effect;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.MoreTime;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;

/** Granted: the part's due time moves; the lead's moves what the citizen is told, too. */
@ApplicationScoped
class ExtensionEffect implements Effect {
    @Inject MoreTime moreTime;

    @Override
    public Kind kind() {
        return Kind.EXTENSION;
    }

    @Override
    public void granted(Application application, Ticket ticket, Actor by, Instant now) {
        moreTime.give(application, ticket, "延期", by, now);
    }
}
