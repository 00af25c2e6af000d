package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.JoinedNumbers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Accounts of channels whose holder proved a telephone number. */
@ApplicationScoped
public class KnownAccounts {
    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject JoinedNumbers numbers;

    /**
     * @param channel the channel's package name
     * @param account as the channel calls it, such as an OpenID
     * @return the citizen, empty while no number was proven
     */
    @Transactional
    public OptionalLong citizenOf(String channel, String account) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select citizen_id from citizen_identity
                                where channel = ?1 and account_hash = ?2 and parted_at is null
                                """)
                        .setParameter(1, channel)
                        .setParameter(2, identities.hash(account))
                        .getResultList();
        return found.stream().mapToLong(id -> ((Number) id).longValue()).findFirst();
    }

    /**
     * For couriers, for that moment: the newest of this number, else of another number of the same
     * person. Never into a log.
     */
    @Transactional
    public Optional<String> accountOf(long citizenId, String channel) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select account_sealed from citizen_identity
                                where citizen_id = any(?1) and channel = ?2
                                  and parted_at is null
                                order by citizen_id = ?3 desc, id desc limit 1
                                """)
                        .setParameter(1, numbers.of(citizenId).toArray(Long[]::new))
                        .setParameter(2, channel)
                        .setParameter(3, citizenId)
                        .getResultList();
        return found.stream().findFirst().map(kept -> identities.open((String) kept));
    }
}
