package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All agents' presences. A presence is locked while it changes: two calls may reach for it. */
@ApplicationScoped
public class AgentPresences {
    @Inject EntityManager entities;
    @Inject TransactionSynchronizationRegistry transaction;

    @Transactional
    public AgentView of(long accountId, Instant now) {
        AgentPresence presence = entities.find(AgentPresence.class, accountId);
        return presence == null ? new AgentPresence(accountId, null, now).view() : presence.view();
    }

    /** Everybody who is not offline. */
    @Transactional
    public List<AgentView> atWork() {
        return entities
                .createQuery(
                        "from AgentPresence where wish <> OFFLINE or callId is not null"
                                + " order by extension",
                        AgentPresence.class)
                .getResultList()
                .stream()
                .map(AgentPresence::view)
                .toList();
    }

    /** Who has waited for a call since then or longer. */
    List<AgentView> ready(Instant since) {
        return entities
                .createQuery(
                        "from AgentPresence where wish = READY and callId is null"
                                + " and wishedAt <= ?1",
                        AgentPresence.class)
                .setParameter(1, since)
                .getResultList()
                .stream()
                .map(AgentPresence::view)
                .filter(one -> one.state() == AgentState.READY)
                .toList();
    }

    /** What the exchange must hold of every telephone that anybody ever used. */
    @Transactional
    public List<Seat> seats() {
        return entities
                .createQuery("from AgentPresence where wish <> OFFLINE", AgentPresence.class)
                .getResultList()
                .stream()
                .map(AgentPresence::seat)
                .toList();
    }

    /** What the exchange must hold of one telephone. */
    @Transactional
    public Seat seat(String extension) {
        return holder(extension)
                .map(AgentPresence::seat)
                .orElse(new Seat(extension, Wish.OFFLINE, null));
    }

    private Optional<AgentPresence> holder(String extension) {
        return entities
                .createQuery(
                        "from AgentPresence where extension = ?1 and wish <> OFFLINE",
                        AgentPresence.class)
                .setParameter(1, extension)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether somebody else works on this telephone. */
    boolean taken(String extension, long byAnotherThan) {
        return holder(extension).filter(one -> one.view().accountId() != byAnotherThan).isPresent();
    }

    /**
     * Locks all of these at once, in the order of accounts, so that two do not lock each other out;
     * for the rest of the transaction nobody else is on these calls.
     */
    void take(Collection<Long> accounts, Collection<Long> calls) {
        InHand taken = new InHand();
        transaction.putResource(InHand.class, taken);
        if (!accounts.isEmpty() || !calls.isEmpty()) {
            entities
                    // One statement whatever their number, so that it is parsed once.
                    .createNativeQuery(
                            "select * from agent_presence where account_id = any(?1)"
                                    + " or call_id = any(?2) or wrap_up_call = any(?2)"
                                    + " order by account_id for no key update",
                            AgentPresence.class)
                    .setParameter(1, accounts.toArray(Long[]::new))
                    .setParameter(2, calls.toArray(Long[]::new))
                    .getResultList()
                    .forEach(found -> taken.add((AgentPresence) found));
        }
    }

    /** By account, in their order. */
    private static final class InHand extends TreeMap<Long, AgentPresence> {
        private static final long serialVersionUID = 1L;

        void add(AgentPresence presence) {
            put(presence.view().accountId(), presence);
        }

        List<AgentPresence> those(Predicate<AgentPresence> which) {
            return values().stream().filter(which).toList();
        }
    }

    private InHand inHand() {
        return (InHand) transaction.getResource(InHand.class);
    }

    /** What was not taken before, for a transaction about one call, is taken now. */
    private InHand with(long callId) {
        if (inHand() == null) {
            take(List.of(), List.of(callId));
        }
        return inHand();
    }

    Optional<AgentPresence> locked(long accountId) {
        InHand taken = inHand();
        if (taken != null && taken.containsKey(accountId)) {
            return Optional.of(taken.get(accountId));
        }
        Optional<AgentPresence> found =
                Optional.ofNullable(
                        entities.find(
                                AgentPresence.class, accountId, LockModeType.PESSIMISTIC_WRITE));
        if (taken != null) {
            found.ifPresent(taken::add);
        }
        return found;
    }

    /** Found or made, and locked. */
    AgentPresence forChange(long accountId, String extension, Instant now) {
        InHand taken = inHand();
        if (taken == null || !taken.containsKey(accountId)) {
            make(accountId, extension, now);
        }
        return locked(accountId).orElseThrow();
    }

    private void make(long accountId, String extension, Instant now) {
        entities.createNativeQuery(
                        "insert into agent_presence (account_id, extension, wish, wished_at)"
                                + " values (?1, ?2, 'OFFLINE', ?3) on conflict do nothing")
                .setParameter(1, accountId)
                .setParameter(2, extension)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Of those in hand, who rings for or talks on this call. */
    List<AgentPresence> on(long callId) {
        return with(callId).those(one -> one.on(callId));
    }

    /** Of those in hand, who speaks on this call or finishes its ticket. */
    List<AgentPresence> about(long callId) {
        return with(callId).those(one -> one.on(callId) || one.finishes(callId));
    }

    /** The same as {@link #on(long)}, and the one who now answers it. */
    List<AgentPresence> on(long callId, long accountId, String extension, Instant now) {
        InHand taken = with(callId);
        AgentPresence answering = forChange(accountId, extension, now);
        return taken.those(one -> one == answering || one.on(callId));
    }
}
