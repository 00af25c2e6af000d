package line12345.ticketing.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.Backoff;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All partners; a city has a handful. */
@ApplicationScoped
public class Partners {
    private static final String ROWS =
            """
            select p.name, m.chinese, m.active, p.kind, p.address, p.key_number, p.rights,
                   p.required, p.least_words, p.within_minutes, p.failures, p.rest_until,
                   p.last_error
            from partner p join medium m on m.name = p.name
            """;

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject PartnerConfig config;

    /** Those in use first, by name. */
    @Transactional
    public List<Partner> all() {
        return rows(" where ?1 = ?1 order by not m.active, p.name", "");
    }

    @Transactional
    public Optional<Partner> named(String name) {
        return rows(" where p.name = ?1", name).stream().findFirst();
    }

    /**
     * @throws NoSuchPartner when there is none
     */
    @Transactional
    public Partner existing(String name) {
        return named(name).orElseThrow(NoSuchPartner::new);
    }

    /** What we sign with for it; for this call only, never into a log. */
    @Transactional
    public String secret(String name) {
        return identities.open(
                (String)
                        entities.createNativeQuery(
                                        "select secret_sealed from partner where name = ?1")
                                .setParameter(1, name)
                                .getSingleResult());
    }

    /** It answered: whatever waits for it may go. */
    @Transactional
    public void answered(String name) {
        entities.createNativeQuery(
                        """
                        update partner set failures = 0, rest_until = null, last_error = null
                        where name = ?1 and failures > 0
                        """)
                .setParameter(1, name)
                .executeUpdate();
    }

    /** It did not answer: everything for it rests, the longer the more often it failed. */
    @Transactional
    public void failed(String name, String error, Instant now) {
        int failures = existing(name).failures() + 1;
        Backoff backoff = new Backoff(config.firstRest(), config.longestRest(), Integer.MAX_VALUE);
        entities.createNativeQuery(
                        """
                        update partner set failures = ?2, rest_until = ?3, last_error = ?4
                        where name = ?1
                        """)
                .setParameter(1, name)
                .setParameter(2, failures)
                .setParameter(3, backoff.next(now, failures))
                .setParameter(4, error)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Partner> rows(String which, String value) {
        return ((List<Object[]>)
                        entities.createNativeQuery(ROWS + which, Object[].class)
                                .setParameter(1, value)
                                .getResultList())
                .stream().map(Partners::partner).toList();
    }

    private static Partner partner(Object[] row) {
        return new Partner(
                (String) row[0],
                (String) row[1],
                (Boolean) row[2],
                PartnerKind.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                set((String) row[6], PartnerRight.class),
                set((String) row[7], Field.class),
                ((Number) row[8]).intValue(),
                Duration.ofMinutes(((Number) row[9]).intValue()),
                ((Number) row[10]).intValue(),
                (Instant) row[11],
                (String) row[12]);
    }

    private static <E extends Enum<E>> Set<E> set(String words, Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        Arrays.stream(words.split(","))
                .filter(word -> !word.isEmpty())
                .forEach(word -> set.add(Enum.valueOf(type, word)));
        return set;
    }

    static String words(List<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).distinct().collect(Collectors.joining(","));
    }
}
