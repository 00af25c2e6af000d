package line12345.ticketing.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;

import java.util.Collection;
import java.util.List;

/** Keeps what is about an office apart from what that office has in hand. */
@ApplicationScoped
public class KeepApart {
    @Inject Departments departments;

    /**
     * @param followers the repeat, and what followed it and comes along
     * @throws JoinedToItself when one of them is about an office of the main ticket
     */
    public void from(Ticket main, Collection<Ticket> followers) {
        List<Ticket> about =
                followers.stream()
                        .filter(one -> one.subject().aboutDepartmentId() != null)
                        .toList();
        if (about.isEmpty()) {
            return;
        }
        DepartmentTree tree = departments.tree();
        List<Long> offices = main.legs().all().stream().map(Leg::departmentId).distinct().toList();
        about.forEach(one -> mustFollow(one, main, offices, tree));
    }

    private static void mustFollow(
            Ticket follower, Ticket main, List<Long> offices, DepartmentTree tree) {
        Long about = follower.subject().aboutDepartmentId();
        NotWithItself.refusal(follower.number(), about, main.number(), offices, tree)
                .ifPresent(
                        sentence -> {
                            throw new JoinedToItself(sentence);
                        });
    }
}
