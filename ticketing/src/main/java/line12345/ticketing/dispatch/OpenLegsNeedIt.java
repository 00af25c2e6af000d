package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.StillNeeded;

import java.util.List;
import java.util.Optional;

/** An office that still has tickets in hand cannot be dissolved. */
@ApplicationScoped
class OpenLegsNeedIt implements StillNeeded {
    /** So many are named; whether there are more is found by looking for one more. */
    private static final int NAMED = 3;

    @Inject EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> why(Department office) {
        List<String> numbers =
                entities.createNativeQuery(
                                """
                                select t.number from leg l join ticket t on t.id = l.ticket_id
                                where l.department_id = ?1 and l.state <> 'REPLIED'
                                order by l.due_at limit ?2
                                """,
                                String.class)
                        .setParameter(1, office.id())
                        .setParameter(2, NAMED + 1)
                        .getResultList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        boolean more = numbers.size() > NAMED;
        return Optional.of(
                "“%s”还有在办工单（%s%s），不能撤销：请等它们办结，或由热线改派其他单位后再撤销。"
                        .formatted(
                                office.name(),
                                String.join(
                                        "、", numbers.subList(0, Math.min(NAMED, numbers.size()))),
                                more ? " 等 " + NAMED + " 件以上" : ""));
    }
}
