package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.Subject;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who does again what a dissolved office has answered 承接单位: the one that the catalogue names now,
 * else the nearest office above that still stands.
 */
@ApplicationScoped
class Successor {
    @Inject Departments departments;
    @Inject Catalogue catalogue;

    /** Nobody is left to do it. */
    static class NoSuccessor extends Refusal {
        NoSuccessor(String office) {
            super(
                    "no-successor",
                    422,
                    "原承办单位“"
                            + office
                            + "”已撤销，派单目录和上级单位中都没有可以接办的单位："
                            + "请先由管理员在派单目录中为这类事项指定主办单位，再来办理。");
        }
    }

    /** The office itself while it stands. It cannot be dissolved before the caller's end. */
    Department of(Subject subject, long departmentId, Instant now) {
        Optional<Department> itself = departments.find(departmentId).filter(Department::active);
        long id =
                itself.or(() -> named(subject, now))
                        .or(() -> above(subject, departmentId))
                        .orElseThrow(() -> new NoSuccessor(departments.name(departmentId)))
                        .id();
        return departments.active(id);
    }

    private Optional<Department> named(Subject subject, Instant now) {
        return catalogue
                .suggest(subject.matterCode(), subject.placeCode(), now)
                .flatMap(line -> departments.find(line.departmentId()))
                .filter(office -> mayHandle(subject, office));
    }

    private Optional<Department> above(Subject subject, long departmentId) {
        return Stream.iterate(
                        departments.superior(departmentId),
                        Optional::isPresent,
                        upper -> upper.flatMap(departments::superior))
                .flatMap(upper -> upper.flatMap(departments::find).stream())
                .filter(office -> mayHandle(subject, office))
                .findFirst();
    }

    private boolean mayHandle(Subject subject, Department office) {
        Long about = subject.aboutDepartmentId();
        return office.active() && (about == null || !departments.within(office.id(), about));
    }
}
