package line12345.hotline.console.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;

import java.time.Instant;

/** Says who prints, with the office's name. */
@ApplicationScoped
class Printing {
    @Inject Departments departments;

    Printed by(Actor reader, Instant now) {
        String office =
                reader.departmentId() == null
                        ? ""
                        : departments.find(reader.departmentId()).map(Department::name).orElse("");
        return Printed.by(reader, office, now);
    }
}
