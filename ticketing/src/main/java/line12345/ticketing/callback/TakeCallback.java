package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Citizen;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.rating.Via;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.Optional;

/** Gives an officer the next citizen to ask 领取回访. */
@ApplicationScoped
public class TakeCallback {
    @Inject Accounts accounts;
    @Inject Callbacks callbacks;
    @Inject Tickets tickets;
    @Inject Identities identities;
    @Inject Looks looks;
    @Inject Rules rules;

    /**
     * @param attempts how often somebody tried before
     * @param phone in full: the officer has to dial it
     * @param saidLevel what the citizen has said unasked, with {@code saidSolved} and {@code
     *     saidWhy}; null when nothing
     * @param lastTry not reached this time, the ticket may be closed
     */
    public record CallbackView(
            long id,
            String number,
            int version,
            int attempts,
            String name,
            String phone,
            boolean lastTry,
            Integer saidLevel,
            Boolean saidSolved,
            String saidWhy,
            Via saidVia) {}

    /**
     * The officer's own one if it is not finished, else the oldest free one; empty when none waits.
     */
    @Transactional
    public Optional<CallbackView> take(Actor by, Instant now) {
        mustBeOfficer(by);
        accounts.oneAtATime(by);
        return callbacks.next(by, now).map(callback -> taken(callback, by, now));
    }

    private CallbackView taken(Callback callback, Actor by, Instant now) {
        callback.claim(by, now);
        Ticket ticket = tickets.findById(callback.ticketId());
        looks.note(by, ticket.number(), "回访", now);
        Citizen citizen = ticket.citizen();
        return new CallbackView(
                callback.id(),
                ticket.number(),
                ticket.version(),
                callback.attempts(),
                ticket.subject().name(identities),
                citizen.phone(identities),
                callback.lastTry(rules.number(Rule.CALLBACK_TRIES, now)),
                callback.level(),
                callback.solved(),
                callback.why(),
                callback.via());
    }

    static void mustBeOfficer(Actor by) {
        if (!by.is(Role.CALLBACK)) {
            throw new NotYours("只有回访员可以办理回访，请联系回访班长。");
        }
    }
}
