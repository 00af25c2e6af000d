package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.BeforeCommit;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Keeps agents' states in step with a call, in the transaction that records the call. */
@ApplicationScoped
public class FollowCall {
    @Inject AgentPresences presences;
    @Inject Untaken untaken;
    @Inject Event<SeatChanged> seats;
    @Inject Facts facts;
    @Inject Alarms alarms;
    @Inject Rules rules;
    @Inject BeforeCommit end;

    /** Takes in hand, by one statement, whom the next words of this transaction may be about. */
    @Transactional(TxType.MANDATORY)
    public void expect(Collection<Long> accounts, Collection<Long> calls) {
        presences.take(accounts, calls);
    }

    @Transactional(TxType.MANDATORY)
    public void ringing(long callId, long accountId, String extension, Instant at, Instant now) {
        AgentPresence presence = presences.forChange(accountId, extension, now);
        change(presence, one -> one.rings(callId, at), now);
    }

    /** Whoever else rang for this call rings no more. */
    @Transactional(TxType.MANDATORY)
    public void talking(long callId, long accountId, String extension, Instant at, Instant now) {
        int finishing = rules.number(Rule.WRAP_UP_SECONDS, now);
        for (AgentPresence one : presences.on(callId, accountId, extension, now)) {
            boolean answers = one.view().accountId() == accountId;
            change(
                    one,
                    who -> answers ? who.talks(callId, at, finishing) : who.free(callId, at),
                    now);
        }
    }

    /**
     * @param how why it rings no more; {@code ELSEWHERE} after a talk
     */
    @Transactional(TxType.MANDATORY)
    public void freed(long callId, long accountId, Instant at, Instant now, RingEnd how) {
        presences.locked(accountId).ifPresent(presence -> free(presence, callId, at, now, how));
    }

    /** Who let it ring is paused: the next citizen shall not wait for an empty chair. */
    private void free(AgentPresence presence, long callId, Instant at, Instant now, RingEnd how) {
        boolean mine = presence.view().callId() != null && presence.view().callId() == callId;
        if (mine && how.untaken()) {
            untaken.write(presence.view().accountId(), callId, how, at);
        }
        boolean pauses = pauses(how, now);
        change(
                presence,
                one ->
                        one.free(callId, at)
                                && (!pauses
                                        || one.seat().wish() != Wish.READY
                                        || one.wish(
                                                Wish.PAUSED,
                                                how.pause(),
                                                one.seat().extension(),
                                                at)),
                now);
    }

    private boolean pauses(RingEnd how, Instant now) {
        return how.pause() != null && (how.rule() == null || rules.yes(how.rule(), now));
    }

    /** The agent's line broke: whoever spoke takes calls again at once, this one first. */
    @Transactional(TxType.MANDATORY)
    public void cutOff(long callId, Instant at, Instant now) {
        presences.about(callId).forEach(who -> change(who, one -> one.cutOff(callId, at), now));
    }

    @Transactional(TxType.MANDATORY)
    public void allFreed(long callId, Instant at, Instant now) {
        presences.on(callId).forEach(who -> change(who, one -> one.free(callId, at), now));
    }

    /** Tells who must know: people of the state, the exchange of the seat, the clock of the end. */
    private void change(AgentPresence presence, Predicate<AgentPresence> change, Instant now) {
        Seat before = presence.seat();
        WrapUp finishing = presence.wrapUp();
        if (!change.test(presence)) {
            return;
        }
        facts.announce(presence.changed(), now);
        if (!before.equals(presence.seat())) {
            seats.fire(new SeatChanged(presence.seat().extension()));
        }
        WrapUp next = presence.wrapUp();
        if (next != null && !next.equals(finishing)) {
            ends().add(new Alarm(EndWrapUp.KIND, 0, presence.view().accountId(), next.until()));
        }
    }

    /** Set together at the end of the transaction; of two for one agent the last counts. */
    private List<Alarm> ends() {
        return end.gathered(FollowCall.class, ArrayList<Alarm>::new, alarms::set);
    }
}
