package line12345.ticketing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.register.MayEditOffices;

import java.time.Instant;
import java.util.List;

/** Puts somebody on duty 安排值班. */
@ApplicationScoped
public class AssignDuty {
    static final int LONGEST_NAME = 30;

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject Departments departments;
    @Inject DutyHistory history;

    /**
     * @return the duty's id
     * @throws WrongShift when it never begins or never ends
     * @throws WrongOfficer when the person cannot be reached, or nobody may be rung there
     */
    @Transactional
    public long assign(long departmentId, DutyForm form, Actor by, Instant now) {
        MayEditOffices.check(by);
        Department department = departments.active(departmentId);
        Shift shift = form.shift();
        String name = form.accountId() == null ? name(form.name()) : account(form.accountId());
        PhoneNumber phone = phone(form);
        if (form.leaderId() != null) {
            account(form.leaderId());
        }
        Object id =
                entities.createNativeQuery(
                                """
                                insert into duty (department_id, account_id, name, phone_sealed,
                                    phone_masked, leader_id, weekdays, from_time, to_time,
                                    from_at, to_at)
                                values (:department, cast(:account as bigint), :name,
                                    cast(:sealed as text), cast(:masked as text),
                                    cast(:leader as bigint), cast(:days as text),
                                    cast(:from as time), cast(:to as time),
                                    cast(:fromAt as timestamptz), cast(:toAt as timestamptz))
                                returning id
                                """)
                        .setParameter("department", departmentId)
                        .setParameter("account", form.accountId())
                        .setParameter("name", name)
                        .setParameter(
                                "sealed", phone == null ? null : identities.seal(phone.digits()))
                        .setParameter("masked", phone == null ? null : phone.masked())
                        .setParameter("leader", form.leaderId())
                        .setParameter("days", shift.writtenDays())
                        .setParameter("from", shift.from())
                        .setParameter("to", shift.to())
                        .setParameter("fromAt", shift.fromAt())
                        .setParameter("toAt", shift.toAt())
                        .getSingleResult();
        long made = ((Number) id).longValue();
        history.assigned(department.id(), made, name + "，" + shift.words(), by, now);
        return made;
    }

    private static String name(String given) {
        String name = given == null ? "" : given.strip();
        boolean wrong =
                name.isEmpty()
                        || name.codePointCount(0, name.length()) > LONGEST_NAME
                        || name.codePoints().anyMatch(Character::isISOControl);
        if (wrong) {
            throw new WrongOfficer("请选择本系统的人员，或填写值班员姓名（最多 " + LONGEST_NAME + " 个字）和电话。");
        }
        return name;
    }

    private static PhoneNumber phone(DutyForm form) {
        boolean given = form.phone() != null && !form.phone().isBlank();
        if (!given && form.accountId() == null) {
            throw new WrongOfficer("没有账号的值班员必须填写电话，否则有急件时找不到人。");
        }
        return given ? dialled(PhoneNumber.parse(form.phone())) : null;
    }

    /** A machine rings it day and night: never an emergency line or a hotline. */
    private static PhoneNumber dialled(PhoneNumber number) {
        if (!PhoneNumber.ofSubscriber(number.digits())) {
            throw new WrongOfficer("值班电话不能是 110、120、12345 等短号码：请填写手机，或带区号的固定电话。");
        }
        return number;
    }

    /** The person's name. */
    private String account(long id) {
        List<?> names =
                entities.createNativeQuery(
                                "select name from account where id = ?1 and active", String.class)
                        .setParameter(1, id)
                        .getResultList();
        return names.stream()
                .findFirst()
                .map(String.class::cast)
                .orElseThrow(() -> new WrongOfficer("没有这个人员，或其账号已停用：请重新选择。"));
    }
}
