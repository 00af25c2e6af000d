package line12345.ticketing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All keys by the hash of their secret; the secret itself is nowhere. */
@ApplicationScoped
public class ServiceKeys {
    @Inject EntityManager entities;
    @Inject Accounts accounts;

    /**
     * Who holds this secret; empty when it is wrong, revoked, out of date, its account closed or a
     * medium's, which comes in by the open interface only: {@link IntakeKeys}.
     */
    @Transactional
    public Optional<KeyHolder> holder(String secret, Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select k.id, k.account_id, k.rights, k.last_used_on
                                from service_key k join account a on a.id = k.account_id and a.active
                                where k.secret_hash = ?1 and k.revoked_at is null
                                      and k.valid_until >= ?2 and k.medium is null
                                """,
                                Object[].class)
                        .setParameter(1, KeySecret.hash(secret))
                        .setParameter(2, today)
                        .getResultList();
        return rows.stream().findFirst().flatMap(row -> holder(row, today));
    }

    private Optional<KeyHolder> holder(Object[] row, LocalDate today) {
        long id = ((Number) row[0]).longValue();
        if (!today.equals(day(row[3]))) {
            used(id, today);
        }
        return accounts.actor(((Number) row[1]).longValue())
                .map(actor -> new KeyHolder(id, actor, rights((String) row[2])));
    }

    /** Once a day: the day is enough to see that nobody needs a key any more. */
    void used(long id, LocalDate today) {
        entities.createNativeQuery(
                        """
                        update service_key set last_used_on = ?2
                        where id = ?1 and last_used_on is distinct from ?2
                        """)
                .setParameter(1, id)
                .setParameter(2, today)
                .executeUpdate();
    }

    long add(
            String secret,
            String name,
            String owner,
            long accountId,
            Set<KeyRight> rights,
            LocalDate until,
            Instant now) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into service_key (name, owner, secret_hash,
                                            secret_start, account_id, rights, valid_until, made_at)
                                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id
                                        """)
                                .setParameter(1, name)
                                .setParameter(2, owner)
                                .setParameter(3, KeySecret.hash(secret))
                                .setParameter(4, KeySecret.start(secret))
                                .setParameter(5, accountId)
                                .setParameter(6, written(rights))
                                .setParameter(7, until)
                                .setParameter(8, now)
                                .getSingleResult())
                .longValue();
    }

    /** False when it was revoked before. */
    boolean revoke(long id, Instant now) {
        int changed =
                entities.createNativeQuery(
                                "update service_key set revoked_at = ?2"
                                        + " where id = ?1 and revoked_at is null")
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .executeUpdate();
        return changed > 0;
    }

    boolean exists(long id) {
        return !entities.createNativeQuery("select 1 from service_key where id = ?1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    void note(long id, String what, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into service_key_entry (key_id, at, account_id, who, what)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, by.accountId())
                .setParameter(4, by.name())
                .setParameter(5, what)
                .executeUpdate();
    }

    static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    static Set<KeyRight> rights(String written) {
        return Arrays.stream(written.split(","))
                .map(KeyRight::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KeyRight.class)));
    }

    static String written(Set<KeyRight> rights) {
        return rights.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
