package line12345.ticketing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.DepartmentHistory;

import java.time.Instant;
import java.util.List;

/** What was changed on an office's duties; each is a row of the office's own history 变更记录. */
@ApplicationScoped
public class DutyHistory {
    static final String ASSIGNED = "安排值班";
    static final String ENDED = "取消值班";
    static final String AGAIN = "恢复值班";

    @Inject EntityManager entities;
    @Inject DepartmentHistory history;

    /**
     * A change that can be taken back.
     *
     * @param id higher is newer
     */
    public record Change(long id, long dutyId, String what, String who, Instant at) {
        boolean ended() {
            return what.equals(ENDED);
        }
    }

    /** What was done last, at once: one row, or several of one table that was brought in. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Change> last(long departmentId) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select c.id, c.duty_id, c.what, c.who, c.changed_at
                                from department_change c
                                where c.department_id = ?1 and c.duty_id is not null
                                    and c.changed_at = (
                                        select n.changed_at from department_change n
                                        where n.department_id = ?1 and n.duty_id is not null
                                        order by n.id desc limit 1)
                                order by c.id desc
                                """,
                                Object[].class)
                        .setParameter(1, departmentId)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Change(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue(),
                                        (String) row[2],
                                        (String) row[3],
                                        (Instant) row[4]))
                .toList();
    }

    void assigned(long departmentId, long dutyId, String words, Actor by, Instant now) {
        history.note(departmentId, dutyId, ASSIGNED, "", words, "", by, now);
    }

    /** Ends the duty and remembers it. */
    void end(DutyOfficer duty, String why, Actor by, Instant now) {
        entities.createNativeQuery("update duty set ended_at = ?2 where id = ?1")
                .setParameter(1, duty.id())
                .setParameter(2, now)
                .executeUpdate();
        history.note(duty.departmentId(), duty.id(), ENDED, duty.words(), "", why, by, now);
    }

    /** Lets an ended duty go on and remembers it. */
    void goOn(DutyOfficer duty, String why, Actor by, Instant now) {
        entities.createNativeQuery("update duty set ended_at = null where id = ?1")
                .setParameter(1, duty.id())
                .executeUpdate();
        history.note(duty.departmentId(), duty.id(), AGAIN, "", duty.words(), why, by, now);
    }
}
