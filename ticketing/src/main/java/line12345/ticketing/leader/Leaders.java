package line12345.ticketing.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All leaders; a city has some dozens. */
@Named("leaders")
@ApplicationScoped
public class Leaders {
    private static final String ALL =
            """
            select l.id, l.version, l.name, l.post, l.charge, l.department_id, d.name,
                   l.list_place, l.active
            from leader l join department d on d.id = l.department_id
            """;

    @Inject EntityManager entities;

    /**
     * To whom a letter belongs.
     *
     * @param departmentId whose secretary opens it
     */
    public record Letter(String addressee, long departmentId) {}

    /** Those who take letters, in the order of the list. */
    @Transactional
    public List<Leader> taking() {
        return rows(ALL + " where l.active order by l.list_place, l.id");
    }

    /** Those who take none, too, behind the others; for the administrator. */
    @Transactional
    public List<Leader> all(Actor reader) {
        mustBeAdministrator(reader);
        return rows(ALL + " order by not l.active, l.list_place, l.id");
    }

    /**
     * @throws NoSuchLeader unknown, or taking no letters
     */
    @Transactional
    public Leader taking(long id) {
        return rows(ALL + " where l.active and l.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(NoSuchLeader::new);
    }

    /** Empty when the ticket is no letter. Whoever asks has the ticket open. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<Letter> letter(String number) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select addressee, department_id from leader_letter"
                                        + " where ticket_number = ?1",
                                Object[].class)
                        .setParameter(1, number)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Letter((String) row[0], ((Number) row[1]).longValue()));
    }

    /** Empty when the ticket is no letter. */
    public String addressee(String number) {
        return letter(number).map(Letter::addressee).orElse("");
    }

    static void mustBeAdministrator(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("只有系统管理员可以维护领导信箱，请联系系统管理员。");
        }
    }

    void note(long id, String what, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into leader_entry (leader_id, at, account_id, who, what)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, by.accountId())
                .setParameter(4, by.name())
                .setParameter(5, what)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Leader> rows(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Leader(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).intValue(),
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        ((Number) row[5]).longValue(),
                                        (String) row[6],
                                        ((Number) row[7]).intValue(),
                                        (Boolean) row[8]))
                .toList();
    }
}
