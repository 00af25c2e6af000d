package line12345.ticketing.department.register;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.NoSuchDepartment;

import java.time.Instant;
import java.util.List;

/** Dissolves an office 撤销单位: it gets no work any more, what it did stays. */
@ApplicationScoped
public class DissolveDepartment {
    @Inject Departments departments;
    @Inject DepartmentTable table;
    @Inject OfficeChanges changes;
    @Inject @All List<StillNeeded> reasons;

    /**
     * @param version of the office as the administrator saw it
     * @throws OfficeStillNeeded when something is open there or below it
     * @throws OfficeChanged when somebody else was quicker
     */
    @Transactional
    public void dissolve(long id, int version, Actor by, Instant now) {
        MayEditOffices.check(by);
        table.lock();
        table.lock(id);
        changes.seenAs(id, version);
        DepartmentTree tree = departments.tree();
        Department before = tree.find(id).orElseThrow(NoSuchDepartment::new);
        Dissolving.objection(before, tree, reasons)
                .ifPresent(
                        why -> {
                            throw new OfficeStillNeeded(why);
                        });
        changes.write(before, Dissolving.dissolved(before), tree, by, now);
    }
}
