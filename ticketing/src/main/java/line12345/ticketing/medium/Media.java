package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All media; a city has some dozens. */
@Named("media")
@ApplicationScoped
public class Media {
    @Inject EntityManager entities;

    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<Medium> named(String name) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select name, chinese, active, per_minute, per_hour, per_day, callback
                                from medium where name = ?1
                                """,
                                Object[].class)
                        .setParameter(1, name)
                        .getResultList();
        return rows.stream().findFirst().map(Media::medium);
    }

    /** How much each key of each medium may send, by the medium's name. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<String, Quota> quotas() {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select name, per_minute, per_hour, per_day from medium",
                                Object[].class)
                        .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> quota(row, 1)));
    }

    private static Quota quota(Object[] row, int from) {
        return new Quota(
                ((Number) row[from]).intValue(),
                ((Number) row[from + 1]).intValue(),
                ((Number) row[from + 2]).intValue());
    }

    /** A ticket's channel as people read it; a channel that is no medium as it is. */
    @Transactional
    public String chinese(String channel) {
        return named(channel).map(Medium::chinese).orElse(channel);
    }

    /**
     * @throws NoSuchMedium when there is none
     */
    Medium existing(String name) {
        return named(name).orElseThrow(NoSuchMedium::new);
    }

    static Medium medium(Object[] row) {
        return new Medium(
                (String) row[0], (String) row[1], (Boolean) row[2], quota(row, 3), (String) row[6]);
    }

    void note(String medium, String what, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into medium_entry (medium, at, account_id, who, what)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, medium)
                .setParameter(2, now)
                .setParameter(3, by.accountId())
                .setParameter(4, by.name())
                .setParameter(5, what)
                .executeUpdate();
    }
}
