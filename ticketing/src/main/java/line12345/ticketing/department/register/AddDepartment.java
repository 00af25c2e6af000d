package line12345.ticketing.department.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;

import java.time.Instant;

/** Adds an office to the tree 新增单位. */
@ApplicationScoped
public class AddDepartment {
    @Inject Departments departments;
    @Inject DepartmentTable table;
    @Inject DepartmentHistory history;

    /**
     * @return the new office's id
     * @throws WrongOffice when it cannot be called or stand there like that
     */
    @Transactional
    public long add(OfficeForm form, Actor by, Instant now) {
        MayEditOffices.check(by);
        table.lock();
        DepartmentTree tree = departments.tree();
        Department office = CheckedOffice.of(CheckedOffice.NEW, form, true, tree);
        long id = table.add(office);
        history.note(id, "新增", "", OfficeWords.whole(office, tree), by, now);
        return id;
    }
}
