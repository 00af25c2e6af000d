package line12345.ticketing.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody who signs in here. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {
    /** The active person on that telephone. */
    @Transactional
    public Optional<Actor> byExtension(String extension) {
        return find("extension = ?1 and active", extension)
                .firstResultOptional()
                .map(Account::actor);
    }

    /** The active people on these telephones, by telephone. Asked with every ringing. */
    @Transactional
    public Map<String, Actor> byExtensions(Set<String> extensions) {
        if (extensions.isEmpty()) {
            return Map.of();
        }
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                        select id, name, role, department_id, extension from account
                        where extension = any(?1) and active
                        """,
                                Object[].class)
                        .setParameter(1, extensions.toArray(String[]::new))
                        // Whoever asks has changed no account.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return rows.stream()
                .map(Accounts::actor)
                .collect(Collectors.toMap(Actor::extension, actor -> actor));
    }

    /** Names of these people, whether active or not. */
    @Transactional
    public Map<Long, String> names(Set<Long> accounts) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                "select id, name from account where id = any(?1)", Object[].class)
                        .setParameter(1, accounts.toArray(Long[]::new))
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(
                                row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    private static Actor actor(Object found) {
        Object[] row = (Object[]) found;
        return new Actor(
                ((Number) row[0]).longValue(),
                (String) row[1],
                Role.valueOf((String) row[2]),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                (String) row[4]);
    }

    /** Active people of a role, by login. */
    @Transactional
    public List<Actor> withRole(Role role) {
        return list("role = ?1 and active and not technical order by login", role).stream()
                .map(Account::actor)
                .toList();
    }

    /** Active people of a role in one office, by login. */
    @Transactional
    public List<Actor> ofOffice(Role role, long departmentId) {
        return list(
                        "role = ?1 and departmentId = ?2 and active and not technical order by login",
                        role,
                        departmentId)
                .stream()
                .map(Account::actor)
                .toList();
    }

    /** Active people whose name or login has the words in it. */
    @Transactional
    public List<Actor> named(String words, int limit) {
        return find(
                        "active and not technical and (position(lower(?1), lower(name)) > 0"
                                + " or position(lower(?1), lower(login)) > 0) order by login",
                        words)
                .page(0, limit)
                .list()
                .stream()
                .map(Account::actor)
                .toList();
    }

    /** Nobody when the account was closed: what was begun in its name does not go on. */
    @Transactional
    public Optional<Actor> actor(long accountId) {
        return find("id = ?1 and active", accountId).firstResultOptional().map(Account::actor);
    }

    /**
     * What this person takes for work is taken one after the other: a second wish of the same
     * person waits here for the end of the first one's transaction, and then sees what came of it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oneAtATime(Actor person) {
        getEntityManager()
                .createNativeQuery("select id from account where id = ?1 for no key update")
                .setParameter(1, person.accountId())
                .getResultList();
    }

    /** Reads it again and keeps others from writing it until the end of the transaction. */
    void lock(Account account) {
        getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Account> byLogin(String login) {
        return find("login", login).firstResultOptional();
    }
}
