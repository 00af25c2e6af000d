package line12345.ticketing.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;

import java.time.Instant;

/**
 * An administrator changes what is said of a leader 修改领导信箱; letters that came stay as they were.
 */
@ApplicationScoped
public class ChangeLeader {
    @Inject EntityManager entities;
    @Inject Departments departments;
    @Inject Leaders leaders;

    /**
     * @throws WrongLeader naming what is missing
     * @throws LeaderChanged when somebody else changed it since it was read, or it does not exist
     */
    @Transactional
    public void change(long id, LeaderForm form, Actor by, Instant now) {
        Leaders.mustBeAdministrator(by);
        LeaderForm checked = form.checked();
        departments.active(checked.department());
        int changed =
                entities.createNativeQuery(
                                """
                                update leader set name = ?3, post = ?4, charge = ?5,
                                    department_id = ?6, list_place = ?7, version = version + 1
                                where id = ?1 and version = ?2
                                """)
                        .setParameter(1, id)
                        .setParameter(2, checked.version())
                        .setParameter(3, checked.name())
                        .setParameter(4, checked.post())
                        .setParameter(5, checked.charge())
                        .setParameter(6, checked.department())
                        .setParameter(7, checked.order())
                        .executeUpdate();
        if (changed == 0) {
            throw new LeaderChanged();
        }
        leaders.note(id, "改为：" + checked.post() + " " + checked.name(), by, now);
    }
}
