package line12345.ticketing.repeat;

import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.dispatch.NotAboutItself;

import java.util.Collection;
import java.util.Optional;

/**
 * A report about an office does not follow a ticket that was sent to it or below it: the office
 * would read of the report, and answer it.
 */
final class NotWithItself {
    private NotWithItself() {}

    /**
     * @param number of the ticket that is to follow
     * @param about the office it is about, or null
     * @param main the number of the ticket that goes on
     * @param offices that the main ticket was ever sent to: each of them can still read it
     * @return the sentence that says why not; empty when it may follow
     */
    static Optional<String> refusal(
            String number, Long about, String main, Collection<Long> offices, DepartmentTree tree) {
        return offices.stream().anyMatch(office -> NotAboutItself.forbids(office, about, tree))
                ? Optional.of(
                        "工单 %s 涉及的单位（或其下级单位）正是主工单 %s 的承办单位，不能并入：请单独派给其上级单位或纪检监察席。"
                                .formatted(number, main))
                : Optional.empty();
    }
}
