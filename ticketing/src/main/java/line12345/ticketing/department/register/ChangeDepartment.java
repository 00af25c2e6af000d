package line12345.ticketing.department.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.NoSuchDepartment;

import java.time.Instant;

/** Renames an office, moves it under another or corrects its level and kind 修改单位. */
@ApplicationScoped
public class ChangeDepartment {
    @Inject Departments departments;
    @Inject DepartmentTable table;
    @Inject OfficeChanges changes;

    /**
     * @param version of the office as the administrator saw it
     * @throws OfficeChanged when somebody else was quicker
     * @throws WrongOffice when it cannot be called or stand there like that
     */
    @Transactional
    public void change(long id, OfficeForm form, int version, Actor by, Instant now) {
        MayEditOffices.check(by);
        table.lock();
        changes.seenAs(id, version);
        DepartmentTree tree = departments.tree();
        Department before = tree.find(id).orElseThrow(NoSuchDepartment::new);
        changes.write(before, CheckedOffice.of(id, form, before.active(), tree), tree, by, now);
    }
}
