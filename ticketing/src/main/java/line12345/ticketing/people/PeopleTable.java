package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Role;
import line12345.ticketing.guess.WrongGuesses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the rows of accounts; one writer at a time, because of the last administrator.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PeopleTable {
    private static final long PEOPLE = 20_611_221_500L;

    /** Until when wrong passwords keep an account "a" closed somewhere, or null. */
    static final String LOCKED_UNTIL =
            """
            greatest(a.locked_until,
                (select max(g.closed_until) from guess g where g.account_id = a.id))
            """;

    /** Persons only. The own telephone is the mobile. */
    static final String PERSON =
            """
            select a.id, a.version, a.login, a.name, a.role, a.department_id,
                   coalesce(d.name, ''), a.extension, coalesce(c.address_masked, ''), a.active,
            """
                    + LOCKED_UNTIL
                    + """
            , a.must_change
            from (select * from account where not technical) a
                left join department d on d.id = a.department_id
                left join account_contact c on c.account_id = a.id and c.via = 'SMS'
            """;

    @Inject EntityManager entities;
    @Inject WrongGuesses guesses;

    /** Until the end of the transaction nobody else changes an account. */
    void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, PEOPLE)
                .getSingleResult();
    }

    Optional<Person> find(long id) {
        return rows("where a.id = ?1", id).stream().findFirst();
    }

    Optional<Person> byLogin(String login) {
        return rows("where a.login = ?1", login).stream().findFirst();
    }

    Optional<Person> byExtension(String extension) {
        return rows("where a.extension = ?1", extension).stream().findFirst();
    }

    List<Person> all() {
        return rows("where ?1 order by a.login", true);
    }

    int activeAdministrators() {
        return rows("where a.role = ?1 and a.active", Role.ADMIN.name()).size();
    }

    long add(Person person, String hash, Instant until) {
        Object id =
                entities.createNativeQuery(
                                """
                                insert into account (login, name, role, department_id, extension,
                                    password_hash, must_change, password_until)
                                values (?1, ?2, ?3, cast(?4 as bigint), cast(?5 as text), ?6, true,
                                    ?7)
                                returning id
                                """)
                        .setParameter(1, person.login())
                        .setParameter(2, person.name())
                        .setParameter(3, person.role().name())
                        .setParameter(4, person.officeId())
                        .setParameter(5, person.extension())
                        .setParameter(6, hash)
                        .setParameter(7, until)
                        .getSingleResult();
        return ((Number) id).longValue();
    }

    void write(Person person) {
        entities.createNativeQuery(
                        """
                        update account set name = ?2, role = ?3, department_id = cast(?4 as bigint),
                            extension = cast(?5 as text), active = ?6, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, person.id())
                .setParameter(2, person.name())
                .setParameter(3, person.role().name())
                .setParameter(4, person.officeId())
                .setParameter(5, person.extension())
                .setParameter(6, person.active())
                .executeUpdate();
    }

    /** Makes room for extensions that change hands within one import. */
    void freeExtension(long id) {
        entities.createNativeQuery("update account set extension = null where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    void unlock(long id) {
        entities.createNativeQuery(
                        """
                        update account set failed = 0, locked_until = null, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .executeUpdate();
        guesses.forgetOf(id);
    }

    void password(long id, String hash, Instant until) {
        entities.createNativeQuery(
                        """
                        update account set password_hash = ?2, must_change = true,
                            password_until = ?3, failed = 0, locked_until = null,
                            version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, hash)
                .setParameter(3, until)
                .executeUpdate();
        guesses.forgetOf(id);
    }

    /** Only the version: something beside the row was changed. */
    void touch(long id) {
        entities.createNativeQuery("update account set version = version + 1 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Person> rows(String where, Object value) {
        List<Object[]> rows =
                entities.createNativeQuery(PERSON + where, Object[].class)
                        .setParameter(1, value)
                        .getResultList();
        return rows.stream().map(PeopleTable::person).toList();
    }

    static Person person(Object[] row) {
        return new Person(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                Role.valueOf((String) row[4]),
                row[5] == null ? null : ((Number) row[5]).longValue(),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Boolean) row[9],
                (Instant) row[10],
                (Boolean) row[11]);
    }
}
