package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.citizen.JoinedNumbers;

/**
 * What a reader saw of a person's numbers, accounts and wish: another text as soon as any of them
 * changes. Made of the rows themselves, so that nobody who writes one can forget it.
 */
@ApplicationScoped
class PersonVersion {
    @Inject EntityManager entities;
    @Inject JoinedNumbers numbers;

    String of(long citizenId) {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select
                                          (select count(*) || '.' || count(parted_at)
                                           from joined_number
                                           where citizen_id = ?1 or other_id = ?1),
                                          (select count(*) || '.' || count(parted_at)
                                           from citizen_identity where citizen_id = any(?2)),
                                          (select coalesce(preferred_way, '')
                                           from citizen where id = ?1)
                                        """,
                                        Object[].class)
                                .setParameter(1, citizenId)
                                .setParameter(2, numbers.of(citizenId).toArray(Long[]::new))
                                .getSingleResult();
        return row[0] + "." + row[1] + "." + row[2];
    }

    /**
     * Holds the person until the end of the transaction.
     *
     * @throws PersonChanged unless it is still what was seen
     */
    void check(long citizenId, String seen) {
        numbers.hold();
        if (!of(citizenId).equals(seen)) {
            throw new PersonChanged();
        }
    }
}
