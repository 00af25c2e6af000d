package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everybody who was asked to a call, and the rooms. */
@ApplicationScoped
class CallParties {
    @Inject EntityManager entities;

    void add(CallParty party) {
        entities.persist(party);
        entities.flush();
    }

    Optional<CallParty> byKey(String key) {
        return entities
                .createQuery("from CallParty where key = ?1", CallParty.class)
                .setParameter(1, key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In the order they were asked. */
    List<CallParty> of(String callKey) {
        return entities.createQuery(
                        "from CallParty where callKey = ?1 order by askedAt, id", CallParty.class)
                .setParameter(1, callKey)
                .getResultList();
    }

    List<CallParty> open() {
        return entities.createQuery("from CallParty where outcome is null", CallParty.class)
                .getResultList();
    }

    Optional<CallRoom> room(String callKey) {
        return Optional.ofNullable(entities.find(CallRoom.class, callKey));
    }

    /** Found or made, and locked: two keys pressed at once go one after another. */
    @Transactional
    CallRoom locked(String callKey, long accountId, Instant now) {
        entities.createNativeQuery(
                        "insert into call_room (call_key, account_id, place, since)"
                                + " values (?1, ?2, 'AWAY', ?3) on conflict do nothing")
                .setParameter(1, callKey)
                .setParameter(2, accountId)
                .setParameter(3, now)
                .executeUpdate();
        CallRoom room = entities.find(CallRoom.class, callKey, LockModeType.PESSIMISTIC_WRITE);
        room.of(accountId);
        return room;
    }
}
