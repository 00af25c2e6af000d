package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** What the three wishes of an agent have in common. Runs inside their transaction. */
@ApplicationScoped
class ChangeWish {
    @Inject OfficeClock clock;
    @Inject AgentPresences presences;
    @Inject Facts facts;
    @Inject Rules rules;
    @Inject Event<SeatChanged> seats;

    void to(Wish wish, String reason, Actor actor) {
        if (actor.extension() == null) {
            throw new NoTelephone();
        }
        Instant now = clock.now();
        String extension = actor.extension();
        AgentPresence presence = presences.forChange(actor.accountId(), extension, now);
        // The unique index in the database decides when two ask at the same moment.
        if (wish != Wish.OFFLINE && presences.taken(extension, actor.accountId())) {
            throw new ExtensionTaken(extension);
        }
        String before = presence.seat().extension();
        Integer longest =
                PauseReason.longest(rules.words(Rule.REST_REASONS, now), reason).orElse(null);
        if (presence.wish(wish, reason, longest, extension, now)) {
            facts.announce(presence.changed(), now);
        }
        // Also when nothing changed: an agent who presses the key again wants it to be so.
        seats.fire(new SeatChanged(extension));
        if (!before.equals(extension)) {
            seats.fire(new SeatChanged(before));
        }
    }
}
