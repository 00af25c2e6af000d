package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All agents' presences. A presence is locked while it changes: two calls may reach for it. */
@ApplicationScoped
public class AgentPresences {
    @Inject EntityManager entities;

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

    Optional<AgentPresence> locked(long accountId) {
        return Optional.ofNullable(
                entities.find(AgentPresence.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Found or made, and locked. */
    AgentPresence forChange(long accountId, String extension, Instant now) {
        make(accountId, extension, now);
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

    /** Who rings for or talks on this call. */
    List<AgentPresence> on(long callId) {
        return lockedInOrder(callId, 0);
    }

    /** The same, and the one who now answers it. */
    List<AgentPresence> on(long callId, long accountId, String extension, Instant now) {
        make(accountId, extension, now);
        return lockedInOrder(callId, accountId);
    }

    /** In the order of accounts, so that two calls do not lock each other out. */
    private List<AgentPresence> lockedInOrder(long callId, long accountId) {
        return entities.createQuery(
                        "from AgentPresence where callId = ?1 or accountId = ?2 order by accountId",
                        AgentPresence.class)
                .setParameter(1, callId)
                .setParameter(2, accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
