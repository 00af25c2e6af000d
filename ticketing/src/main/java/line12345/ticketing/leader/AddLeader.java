package line12345.ticketing.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;

import java.time.Instant;

/** An administrator opens a mailbox for a leader 新增领导信箱. */
@ApplicationScoped
public class AddLeader {
    @Inject EntityManager entities;
    @Inject Departments departments;
    @Inject Leaders leaders;

    /**
     * @return the leader's id
     * @throws WrongLeader naming what is missing
     * @throws line12345.ticketing.department.NoSuchDepartment for a dissolved office
     */
    @Transactional
    public long add(LeaderForm form, Actor by, Instant now) {
        Leaders.mustBeAdministrator(by);
        LeaderForm checked = form.checked();
        departments.active(checked.department());
        long id =
                ((Number)
                                entities.createNativeQuery(
                                                """
                                                insert into leader (name, post, charge,
                                                    department_id, list_place)
                                                values (?1, ?2, ?3, ?4, ?5) returning id
                                                """)
                                        .setParameter(1, checked.name())
                                        .setParameter(2, checked.post())
                                        .setParameter(3, checked.charge())
                                        .setParameter(4, checked.department())
                                        .setParameter(5, checked.order())
                                        .getSingleResult())
                        .longValue();
        leaders.note(id, "新增：" + checked.post() + " " + checked.name(), by, now);
        return id;
    }
}
