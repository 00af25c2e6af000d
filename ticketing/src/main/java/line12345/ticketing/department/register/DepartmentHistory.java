package line12345.ticketing.department.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** What was changed on an office 变更记录: who, when, what it was before. Rows are only added. */
@ApplicationScoped
public class DepartmentHistory {
    @Inject EntityManager entities;

    /**
     * @param what such as 改名
     * @param was empty for something new
     * @param became empty for something that ended
     * @param why empty when nobody was asked for it
     */
    public record Change(
            Instant at, String who, String what, String was, String became, String why) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(
            long departmentId, String what, String was, String became, Actor by, Instant now) {
        note(departmentId, what, was, became, "", by, now);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void note(
            long departmentId,
            String what,
            String was,
            String became,
            String why,
            Actor by,
            Instant now) {
        note(departmentId, null, what, was, became, why, by, now);
    }

    /**
     * @param dutyId of the duty that it is about; null for the office itself
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(
            long departmentId,
            Long dutyId,
            String what,
            String was,
            String became,
            String why,
            Actor by,
            Instant now) {
        entities.createNativeQuery(
                        """
                        insert into department_change
                            (department_id, changed_at, account_id, who, what, was, became, why,
                             duty_id)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as bigint))
                        """)
                .setParameter(1, departmentId)
                .setParameter(2, now)
                .setParameter(3, by.accountId())
                .setParameter(4, by.name())
                .setParameter(5, what)
                .setParameter(6, was)
                .setParameter(7, became)
                .setParameter(8, why)
                .setParameter(9, dutyId)
                .executeUpdate();
    }

    /** Newest first; the office itself and its duties. */
    @Transactional
    public List<Change> of(long departmentId, int limit) {
        return changes(departmentId, "", limit);
    }

    /** Newest first; only the office itself. */
    @Transactional
    List<Change> ofOffice(long departmentId, int limit) {
        return changes(departmentId, "and duty_id is null", limit);
    }

    @SuppressWarnings("unchecked")
    private List<Change> changes(long departmentId, String which, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select changed_at, who, what, was, became, why from department_change
                                where department_id = ?1 %s order by id desc limit ?2
                                """
                                        .formatted(which),
                                Object[].class)
                        .setParameter(1, departmentId)
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Change(
                                        (Instant) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (String) row[5]))
                .toList();
    }
}
