package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;

import java.util.List;

/**
 * The offices that one may send its part to 下级单位: those below it, and those of a lower level under
 * the same superior, such as the streets of a bureau's own district.
 */
@ApplicationScoped
public class LowerOffices {
    @Inject Departments departments;

    /** In order of level; those that were dissolved get no work. */
    public List<Department> of(long own) {
        DepartmentTree tree = departments.tree();
        return departments.allActive().stream().filter(one -> isBelow(one, own, tree)).toList();
    }

    /**
     * @throws NotBelow when it may not be sent there
     */
    void mustContain(Department lower, long own) {
        if (!isBelow(lower, own, departments.tree())) {
            throw new NotBelow(lower.name());
        }
    }

    static boolean isBelow(Department lower, long own, DepartmentTree tree) {
        Department sender = tree.find(own).orElseThrow();
        if (lower.id() == own) {
            return false;
        }
        boolean sameDistrict =
                sender.parentId() != null
                        && tree.within(lower.id(), sender.parentId())
                        && lower.level() > sender.level();
        return tree.within(lower.id(), own) || sameDistrict;
    }
}
