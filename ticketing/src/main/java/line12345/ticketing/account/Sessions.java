package line12345.ticketing.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is signed in. Only a hash of the token is kept: reading the table opens no door. */
@ApplicationScoped
public class Sessions {
    /** A shift of eight hours, its hand-over and some overtime. */
    public static final Duration LENGTH = Duration.ofHours(12);

    @Inject EntityManager entities;

    void open(String token, long accountId, Instant now) {
        entities.createNativeQuery("delete from session where expires_at < ?1")
                .setParameter(1, now)
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        insert into session (token_hash, account_id, started_at, expires_at)
                        values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, hash(token))
                .setParameter(2, accountId)
                .setParameter(3, now)
                .setParameter(4, now.plus(LENGTH))
                .executeUpdate();
    }

    /**
     * Who holds this token, if the session still runs and the account is active; empty as well
     * before somebody has chosen an own password.
     */
    @Transactional
    public Optional<Actor> actor(String token, Instant now) {
        return account(token, now).filter(account -> !account.mustChange()).map(Account::actor);
    }

    /**
     * As {@link #actor}, for all these at once.
     *
     * @return by token; one whose session does not run is left out
     */
    @Transactional
    public Map<String, Actor> actors(Set<String> tokens, Instant now) {
        Map<String, String> tokenOf =
                tokens.stream().collect(Collectors.toMap(Sessions::hash, Function.identity()));
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select s.token_hash, a.id, a.name, a.role, a.department_id,
                                       a.extension
                                from session s
                                join account a on a.id = s.account_id and a.active
                                where s.token_hash = any(string_to_array(?1, ','))
                                      and s.expires_at > ?2 and not a.must_change
                                """,
                                Object[].class)
                        .setParameter(1, String.join(",", tokenOf.keySet()))
                        .setParameter(2, now)
                        .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> tokenOf.get((String) row[0]), Sessions::actor));
    }

    private static Actor actor(Object[] row) {
        return new Actor(
                ((Number) row[1]).longValue(),
                (String) row[2],
                Role.valueOf((String) row[3]),
                row[4] == null ? null : ((Number) row[4]).longValue(),
                (String) row[5]);
    }

    /** Who came in with a password that has to be changed before anything else. */
    @Transactional
    public Optional<Actor> newcomer(String token, Instant now) {
        return account(token, now).filter(Account::mustChange).map(Account::actor);
    }

    Optional<Account> account(String token, Instant now) {
        @SuppressWarnings("unchecked")
        List<Account> accounts =
                entities.createNativeQuery(
                                """
                                select a.* from session s
                                join account a on a.id = s.account_id and a.active
                                where s.token_hash = ?1 and s.expires_at > ?2
                                """,
                                Account.class)
                        .setParameter(1, hash(token))
                        .setParameter(2, now)
                        .getResultList();
        return accounts.stream().findFirst();
    }

    /** Ends every session of a person at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAll(long accountId) {
        entities.createNativeQuery("delete from session where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** Ends the sessions on other machines. */
    void endOthers(long accountId, String token) {
        entities.createNativeQuery("delete from session where account_id = ?1 and token_hash <> ?2")
                .setParameter(1, accountId)
                .setParameter(2, hash(token))
                .executeUpdate();
    }

    @Transactional
    public void end(String token) {
        entities.createNativeQuery("delete from session where token_hash = ?1")
                .setParameter(1, hash(token))
                .executeUpdate();
    }

    private static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
