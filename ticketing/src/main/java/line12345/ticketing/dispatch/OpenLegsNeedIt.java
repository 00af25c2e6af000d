package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.register.StillNeeded;

import java.util.List;
import java.util.Optional;

/** An office that still has tickets in hand cannot be dissolved. */
@ApplicationScoped
class OpenLegsNeedIt implements StillNeeded {
    /** So many are named; whether there are more is found by looking for one more. */
    private static final int NAMED = 3;

    /**
     * Tickets in hand, and answers of this office that may still come back to be redone: after
     * review, a callback or an objection that waits to be decided. Each part reads an index of what
     * is open only; none reads what the office has done.
     */
    private static final String OPEN =
            """
            (select t.number from leg l join ticket t on t.id = l.ticket_id
             where l.department_id = ?1
                and l.state in ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL')
             limit ?2)
            union
            (select t.number from ticket t join leg l on l.ticket_id = t.id
             where t.state = 'WAITING_REVIEW' and l.part = 'LEAD' and l.department_id = ?1
             limit ?2)
            union
            (select t.number from callback c join ticket t on t.id = c.ticket_id
             where c.state = 'WAITING' and c.department_id = ?1 limit ?2)
            union
            (select t.number from application a join ticket t on t.id = a.ticket_id
             where a.state = 'PENDING' and a.kind = 'OBJECTION' and a.department_id = ?1
             limit ?2)
            limit ?2
            """;

    @Inject EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> why(Department office) {
        List<String> numbers =
                entities.createNativeQuery(OPEN, String.class)
                        .setParameter(1, office.id())
                        .setParameter(2, NAMED + 1)
                        .getResultList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        boolean more = numbers.size() > NAMED;
        return Optional.of(
                "“%s”还有在办工单（%s%s），不能撤销：请等它们办结（含审核、回访和异议），或由热线改派其他单位后再撤销。"
                        .formatted(
                                office.name(),
                                String.join(
                                        "、", numbers.subList(0, Math.min(NAMED, numbers.size()))),
                                more ? " 等 " + NAMED + " 件以上" : ""));
    }
}
