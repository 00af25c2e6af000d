package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** An agent who calls a citizen is not rung by the queue, in the transaction that begins it. */
@ApplicationScoped
public class FollowDial {
    @Inject AgentPresences presences;
    @Inject Event<SeatChanged> seats;
    @Inject Facts facts;

    /**
     * @param what why, as shown to colleagues
     * @throws OnACall when a citizen of the queue rings for or talks with this agent
     */
    @Transactional(TxType.MANDATORY)
    public void begun(Actor by, String what, Instant now) {
        if (!by.is(Role.AGENT) || by.extension() == null) {
            return;
        }
        AgentPresence presence = presences.forChange(by.accountId(), by.extension(), now);
        if (presence.view().callId() != null) {
            throw new OnACall();
        }
        presence.dials(what, now);
        tell(presence, now);
    }

    @Transactional(TxType.MANDATORY)
    public void ended(long accountId, Instant now) {
        presences
                .locked(accountId)
                .filter(presence -> presence.dialled(now))
                .ifPresent(presence -> tell(presence, now));
    }

    private void tell(AgentPresence presence, Instant now) {
        facts.announce(presence.changed(), now);
        seats.fire(new SeatChanged(presence.seat().extension()));
    }
}
