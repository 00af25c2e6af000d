package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.ticket.Ticket;

import java.util.ArrayList;
import java.util.List;

/**
 * The offices that a ticket, or one that follows it, is about. None of them gets it: it would also
 * answer the follower, and reads the follower's number in the timeline.
 */
@ApplicationScoped
class Abouts {
    @Inject EntityManager entities;
    @Inject Departments departments;

    /**
     * @param follower the number of the follower that is about it; null for the ticket itself
     */
    record About(long departmentId, String follower) {}

    @SuppressWarnings("unchecked")
    List<About> of(Ticket ticket) {
        List<About> all = new ArrayList<>();
        Long own = ticket.subject().aboutDepartmentId();
        if (own != null) {
            all.add(new About(own, null));
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select about_department_id, number from ticket
                                where main_id = ?1 and state = 'FOLLOWING'
                                  and about_department_id is not null
                                """,
                                Object[].class)
                        .setParameter(1, ticket.id())
                        // What the step has changed so far need not be written for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        rows.forEach(row -> all.add(new About(((Number) row[0]).longValue(), (String) row[1])));
        return all;
    }

    /**
     * @throws NotToItself when one of them is this office or above it
     */
    void refuse(List<About> abouts, Department office) {
        abouts.stream()
                .filter(about -> departments.within(office.id(), about.departmentId()))
                .findFirst()
                .ifPresent(
                        about -> {
                            throw about.follower() == null
                                    ? new NotToItself(office.name())
                                    : new NotToItself(office.name(), about.follower());
                        });
    }
}
