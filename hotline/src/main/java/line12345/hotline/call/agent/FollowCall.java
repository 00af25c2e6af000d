package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** Keeps agents' states in step with a call, in the transaction that records the call. */
@ApplicationScoped
public class FollowCall {
    static final String IGNORED = "振铃未接";

    @Inject AgentPresences presences;
    @Inject Event<SeatChanged> seats;
    @Inject Facts facts;

    @Transactional(TxType.MANDATORY)
    public void ringing(long callId, long accountId, String extension, Instant at, Instant now) {
        AgentPresence presence = presences.forChange(accountId, extension, now);
        tell(presence.rings(callId, at), presence, now);
    }

    /** Whoever else rang for this call rings no more. */
    @Transactional(TxType.MANDATORY)
    public void talking(long callId, long accountId, String extension, Instant at, Instant now) {
        for (AgentPresence one : presences.on(callId, accountId, extension, now)) {
            boolean answers = one.view().accountId() == accountId;
            tell(answers ? one.talks(callId, at) : one.free(callId, at), one, now);
        }
    }

    @Transactional(TxType.MANDATORY)
    public void freed(long callId, long accountId, Instant at, Instant now, boolean ignored) {
        presences.locked(accountId).ifPresent(presence -> free(presence, callId, at, now, ignored));
    }

    /** Who let it ring is paused: the next citizen shall not wait for an empty chair. */
    private void free(
            AgentPresence presence, long callId, Instant at, Instant now, boolean ignored) {
        boolean changed = presence.free(callId, at);
        if (changed && ignored && presence.seat().wish() == Wish.READY) {
            presence.wish(Wish.PAUSED, IGNORED, presence.seat().extension(), at);
            seats.fire(new SeatChanged(presence.seat().extension()));
        }
        tell(changed, presence, now);
    }

    @Transactional(TxType.MANDATORY)
    public void allFreed(long callId, Instant at, Instant now) {
        presences.on(callId).forEach(one -> tell(one.free(callId, at), one, now));
    }

    private void tell(boolean changed, AgentPresence presence, Instant now) {
        if (changed) {
            facts.announce(presence.changed(), now);
        }
    }
}
