package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a number did lately, asked before anybody answers. */
@ApplicationScoped
public class LatelyCalled {
    /** Who rang more often today has abandoned often enough among the last ones. */
    private static final int LAST = 30;

    @Inject EntityManager entities;
    @Inject Identities identities;

    /** A caller's number and how it is found. */
    public record Known(PhoneNumber phone, String hash) {}

    /** Empty when the number was withheld. */
    public Optional<Known> caller(String number) {
        return Optional.ofNullable(SealCaller.tidy(number))
                .map(phone -> new Known(phone, identities.hash(phone.digits())));
    }

    /**
     * How many of each number's calls were abandoned while waiting since then; numbers that did not
     * call are absent.
     *
     * @param callers hashes
     */
    @Transactional
    public Map<String, Integer> abandoned(Set<String> callers, Instant since) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select h.hash, count(*) filter (where outcome = 'ABANDONED')
                                from unnest(?1) as h (hash) cross join lateral (
                                    select outcome from call
                                    where caller_hash = h.hash and arrived_at >= ?2
                                    order by arrived_at desc limit ?3) lately
                                group by h.hash
                                """,
                                Object[].class)
                        .setParameter(1, callers.toArray(String[]::new))
                        .setParameter(2, since)
                        .setParameter(3, LAST)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }
}
