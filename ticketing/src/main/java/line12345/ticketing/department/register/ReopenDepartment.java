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

/** Takes a dissolution back 恢复单位. */
@ApplicationScoped
public class ReopenDepartment {
    @Inject Departments departments;
    @Inject DepartmentTable table;
    @Inject OfficeChanges changes;

    /**
     * @param version of the office as the administrator saw it
     * @throws WrongOffice when the office above is dissolved itself
     * @throws OfficeChanged when somebody else was quicker
     */
    @Transactional
    public void reopen(long id, int version, Actor by, Instant now) {
        MayEditOffices.check(by);
        table.lock();
        changes.seenAs(id, version);
        DepartmentTree tree = departments.tree();
        Department before = tree.find(id).orElseThrow(NoSuchDepartment::new);
        OfficeForm form =
                new OfficeForm(before.name(), before.parentId(), before.level(), before.kind());
        changes.write(before, CheckedOffice.of(id, form, true, tree), tree, by, now);
    }
}
