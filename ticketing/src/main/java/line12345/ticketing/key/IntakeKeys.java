package line12345.ticketing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.OpenTechnicalAccount;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keys of media 投递密钥. They are service keys like the others (history, last use, revoking, last
 * day), but sign their requests, so that the secret is kept sealed; and they open nothing else.
 */
@ApplicationScoped
public class IntakeKeys {
    /** The role that reads no ticket: such an account can do nothing even where it is asked for. */
    private static final Role LEAST = Role.WINDOW;

    @Inject EntityManager entities;
    @Inject ServiceKeys keys;
    @Inject Identities identities;
    @Inject OpenTechnicalAccount account;

    /**
     * A key and what it signs with.
     *
     * @param secret for this request only, never into a log
     */
    public record Signing(IntakeKey key, String secret) {}

    /** The key of this number; empty when there is none, or it is revoked or out of date. */
    @Transactional
    public Optional<Signing> numbered(long id, Instant now) {
        return find("k.id = ?2", id, now);
    }

    /** The key with this secret, for media whose protocol cannot sign. */
    @Transactional
    public Optional<IntakeKey> holding(String secret, Instant now) {
        return secret == null || !KeySecret.looksLikeOne(secret)
                ? Optional.empty()
                : find("k.secret_hash = ?2", KeySecret.hash(secret), now).map(Signing::key);
    }

    /** The newest real key of a medium, for what we send it; not a use of the key by the medium. */
    @Transactional
    public Optional<Signing> newestOf(String medium, Instant now) {
        return rows("k.medium = ?2 and not k.sandbox", medium, OfficeClock.dayOf(now)).stream()
                .findFirst()
                .map(this::opened);
    }

    private Optional<Signing> find(String which, Object value, Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        return rows(which, value, today).stream().findFirst().map(row -> used(row, today));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String which, Object value, LocalDate today) {
        return entities.createNativeQuery(
                        """
                        select k.id, k.medium, k.sandbox, k.secret_sealed, k.last_used_on
                        from service_key k join account a on a.id = k.account_id and a.active
                        where k.medium is not null and k.revoked_at is null
                              and k.valid_until >= ?1 and %s
                        order by k.id desc limit 1
                        """
                                .formatted(which),
                        Object[].class)
                .setParameter(1, today)
                .setParameter(2, value)
                .getResultList();
    }

    private Signing used(Object[] row, LocalDate today) {
        if (!today.equals(ServiceKeys.day(row[4]))) {
            keys.used(((Number) row[0]).longValue(), today);
        }
        return opened(row);
    }

    private Signing opened(Object[] row) {
        return new Signing(
                new IntakeKey(((Number) row[0]).longValue(), (String) row[1], (Boolean) row[2]),
                identities.open((String) row[3]));
    }

    /**
     * @param name of the key, checked
     * @param owner who answers for it, checked
     * @param validUntil its last day, ISO, as typed
     * @return the secret, to be shown once
     * @throws WrongKey when the day cannot be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MadeKey make(
            String medium,
            String name,
            String owner,
            String validUntil,
            boolean sandbox,
            Actor by,
            Instant now) {
        LocalDate until = MakeKey.until(validUntil, OfficeClock.dayOf(now));
        Actor technical = account.open("投递·" + name, LEAST, null);
        String secret = KeySecret.make();
        Set<KeyRight> rights = Set.of(KeyRight.INTAKE);
        long id = keys.add(secret, name, owner, technical.accountId(), rights, until, now);
        entities.createNativeQuery(
                        """
                        update service_key set medium = ?2, sandbox = ?3, secret_sealed = ?4
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, medium)
                .setParameter(3, sandbox)
                .setParameter(4, identities.seal(secret))
                .executeUpdate();
        keys.note(id, sandbox ? "发放（沙箱，只检查不登记）" : "发放", by, now);
        return new MadeKey(id, secret);
    }
}
