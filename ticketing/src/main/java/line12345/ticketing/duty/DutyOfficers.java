package line12345.ticketing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;

import java.sql.Time;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Who is on duty 值班员 in which office, and how to reach them. */
@ApplicationScoped
public class DutyOfficers {
    private static final String SELECT =
            """
            select d.id, d.department_id, d.account_id, coalesce(a.name, d.name), d.phone_masked,
                l.id, l.name, d.weekdays, d.from_time, d.to_time, d.from_at, d.to_at,
                case when d.account_id is null then length(d.phone_masked) >= 10 else a.active end
            from duty d
            left join account a on a.id = d.account_id
            left join account l on l.id = d.leader_id and l.active
            """;
    private static final String OF = " where d.department_id = ?1 and d.ended_at is null";
    private static final String ALL = " where d.ended_at is null";
    private static final String IN_ORDER = " order by d.department_id, d.from_at nulls last, d.id";

    @Inject EntityManager entities;
    @Inject Identities identities;

    /**
     * Those on duty in this office at the moment. A duty that happens once stands in the place of
     * the weekly ones. Empty when nobody is: then the superior's officers may be asked.
     */
    @Transactional
    public List<DutyOfficer> onDuty(long departmentId, Instant now) {
        List<DutyOfficer> there =
                of(departmentId).stream()
                        .filter(DutyOfficer::reachable)
                        .filter(one -> one.shift().covers(now))
                        .toList();
        List<DutyOfficer> once = there.stream().filter(one -> one.shift().isOnce()).toList();
        return once.isEmpty() ? there : once;
    }

    /** All duties of the office, past ones and those of closed accounts too. */
    @Transactional
    public List<DutyOfficer> of(long departmentId) {
        return officers(OF + IN_ORDER, departmentId);
    }

    /** The duties of all offices, by office; past ones and those of closed accounts too. */
    @Transactional
    public List<DutyOfficer> all() {
        return officers(ALL + IN_ORDER, null);
    }

    /** A duty, also one that was taken out. */
    Optional<DutyOfficer> everHad(long dutyId) {
        return officers(" where d.id = ?1", dutyId).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<DutyOfficer> officers(String which, Long parameter) {
        var query = entities.createNativeQuery(SELECT + which, Object[].class);
        if (parameter != null) {
            query.setParameter(1, parameter);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(DutyOfficers::officer).toList();
    }

    /**
     * The officer's telephone, digits only, to be dialled and never to be shown or logged; empty
     * when the duty was taken out or the officer's account closed.
     */
    @Transactional
    public Optional<String> phone(long dutyId) {
        List<?> sealed =
                entities.createNativeQuery(
                                """
                                select d.phone_sealed from duty d
                                left join account a on a.id = d.account_id
                                where d.id = ?1 and d.phone_sealed is not null
                                  and d.ended_at is null and (a.id is null or a.active)
                                """,
                                String.class)
                        .setParameter(1, dutyId)
                        .getResultList();
        return sealed.stream().findFirst().map(text -> identities.open((String) text));
    }

    private static DutyOfficer officer(Object[] row) {
        String weekdays = (String) row[7];
        Shift shift =
                weekdays == null
                        ? Shift.once((Instant) row[10], (Instant) row[11])
                        : Shift.weekly(Shift.readDays(weekdays), time(row[8]), time(row[9]));
        return new DutyOfficer(
                id(row[0]),
                id(row[1]),
                id(row[2]),
                (String) row[3],
                (String) row[4],
                id(row[5]),
                (String) row[6],
                shift,
                (Boolean) row[12]);
    }

    private static LocalTime time(Object value) {
        return value instanceof Time time ? time.toLocalTime() : (LocalTime) value;
    }

    private static Long id(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
