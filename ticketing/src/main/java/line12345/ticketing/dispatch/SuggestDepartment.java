package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.Optional;

/** Says which department the catalogue names for a filed ticket, and why. */
@ApplicationScoped
public class SuggestDepartment {
    @Inject Tickets tickets;
    @Inject Catalogue catalogue;

    /** Empty when the catalogue has no line for it. */
    @Transactional
    public Optional<Suggestion> suggest(String number, Actor actor, Instant now) {
        var subject = tickets.of(actor, number, now).subject();
        return catalogue.suggest(subject.matterCode(), subject.placeCode(), now);
    }
}
