package line12345.ticketing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.register.MayEditOffices;

import java.time.Instant;
import java.util.List;

/**
 * Takes the last change of an office's duties back 撤销排班: what was before is written as new rows.
 */
@ApplicationScoped
public class UndoDuty {
    @Inject EntityManager entities;
    @Inject Departments departments;
    @Inject DutyOfficers officers;
    @Inject DutyHistory history;

    /**
     * @param seen the newest change that the administrator saw
     * @throws DutyChangedMeanwhile when there is a newer one, or none at all
     * @throws WrongOfficer when somebody who would be on duty again cannot be reached any more
     */
    @Transactional
    public void undo(long departmentId, long seen, Actor by, Instant now) {
        MayEditOffices.check(by);
        entities.createNativeQuery("select id from department where id = ?1 for update")
                .setParameter(1, departmentId)
                .getResultList();
        departments.active(departmentId);
        List<DutyHistory.Change> last = history.last(departmentId);
        if (last.isEmpty() || last.get(0).id() != seen) {
            throw new DutyChangedMeanwhile();
        }
        for (DutyHistory.Change change : last) {
            DutyOfficer duty = officers.everHad(change.dutyId()).orElseThrow(NoSuchDuty::new);
            String why = "撤销" + change.who() + "的修改";
            if (!change.ended()) {
                history.end(duty, why, by, now);
            } else if (duty.reachable()) {
                history.goOn(duty, why, by, now);
            } else {
                throw new WrongOfficer(duty.name() + "的账号已停用，或电话不能拨打，不能恢复值班：请另外安排。");
            }
        }
    }
}
