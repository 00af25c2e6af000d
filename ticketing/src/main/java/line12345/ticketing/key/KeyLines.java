package line12345.ticketing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Lists the keys with who made and revoked them; a city has some dozens. */
@ApplicationScoped
public class KeyLines {
    private static final int MOST = 500;

    @Inject EntityManager entities;

    /** Those in force first, newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<KeyLine> all(Actor reader) {
        MakeKey.mustBeAdministrator(reader);
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select k.id, k.name, k.owner, k.secret_start, a.role,
                                       coalesce(d.name, ''), k.rights, k.valid_until,
                                       k.last_used_on, k.made_at, k.revoked_at
                                from service_key k join account a on a.id = k.account_id
                                left join department d on d.id = a.department_id
                                order by k.revoked_at is not null, k.id desc limit ?1
                                """,
                                Object[].class)
                        .setParameter(1, MOST)
                        .getResultList();
        return rows.stream().map(this::line).toList();
    }

    private KeyLine line(Object[] row) {
        long id = ((Number) row[0]).longValue();
        return new KeyLine(
                id,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Role.valueOf((String) row[4]),
                (String) row[5],
                ServiceKeys.rights((String) row[6]),
                ServiceKeys.day(row[7]),
                ServiceKeys.day(row[8]),
                instant(row[9]),
                instant(row[10]),
                history(id));
    }

    @SuppressWarnings("unchecked")
    private List<KeyLine.Entry> history(long id) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select at, who, what from service_key_entry where key_id = ?1 order by id",
                                Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        return rows.stream()
                .map(row -> new KeyLine.Entry(instant(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
