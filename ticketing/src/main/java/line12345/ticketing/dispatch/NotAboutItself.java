package line12345.ticketing.dispatch;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;

import java.util.Optional;

/**
 * A report about an office or its staff is never dispatched to that office or to any below it. It
 * goes to the superior, or to the discipline seat 纪检监察 where nobody is above.
 */
public final class NotAboutItself {
    private NotAboutItself() {}

    /**
     * Whether the office must not get, see or review the ticket.
     *
     * @param aboutDepartmentId whom the report is about; null when it is about no office
     */
    public static boolean forbids(long departmentId, Long aboutDepartmentId, DepartmentTree tree) {
        return aboutDepartmentId != null && tree.within(departmentId, aboutDepartmentId);
    }

    /**
     * Who takes it in the target's place.
     *
     * @param aboutDepartmentId whom the report is about; null when it is about no office
     * @return empty when the target may take it itself, and also when {@link #forbids} but there is
     *     neither a superior nor a discipline seat outside the office: then a person must decide
     */
    public static Optional<Department> instead(
            Department target, Long aboutDepartmentId, DepartmentTree tree) {
        if (!forbids(target.id(), aboutDepartmentId, tree)) {
            return Optional.empty();
        }
        return tree.upFrom(aboutDepartmentId).stream()
                .skip(1)
                .filter(Department::active)
                .findFirst()
                .or(() -> disciplineSeat(aboutDepartmentId, tree));
    }

    private static Optional<Department> disciplineSeat(long about, DepartmentTree tree) {
        return tree.all().stream()
                .filter(one -> one.active() && one.kind() == Kind.DISCIPLINE)
                .filter(one -> !tree.within(one.id(), about))
                .findFirst();
    }
}
