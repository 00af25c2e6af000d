package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A citizen chooses by which way notices to this number are tried first 首选通知方式. */
@ApplicationScoped
public class PreferWay {
    @Inject EntityManager entities;
    @Inject PersonVersion version;
    @Inject ReadOwnPerson read;

    /**
     * @param citizenId of a number that was proven; another number of the person has its own wish
     * @param way one of {@link OwnPerson#ways}; empty for none in particular
     * @param seen {@link OwnPerson#version} of what was read
     * @throws PersonChanged when something was joined or parted since
     * @throws NotJoined when this way does not lead to the person
     */
    @Transactional
    public void prefer(long citizenId, String way, String seen) {
        version.check(citizenId, seen);
        String wished = way == null ? "" : way;
        boolean known =
                wished.isEmpty()
                        || read.of(citizenId).ways().stream()
                                .anyMatch(one -> one.name().equals(wished));
        if (!known) {
            throw NotJoined.noSuchWay();
        }
        entities.createNativeQuery("update citizen set preferred_way = ?2 where id = ?1")
                .setParameter(1, citizenId)
                .setParameter(2, wished.isEmpty() ? null : wished)
                .executeUpdate();
    }
}
