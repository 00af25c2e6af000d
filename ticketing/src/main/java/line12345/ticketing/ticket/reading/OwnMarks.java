package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an office is to each ticket it has in hand 主办、协办、转办, beside its list by due time. */
@ApplicationScoped
public class OwnMarks {
    @Inject EntityManager entities;

    /**
     * One part in hand.
     *
     * @param again it is done again 重办, or its reply is to be written again
     * @param lower how many offices below it were sent it and neither gave it back nor lost it
     * @param waiting how many of these have not replied yet
     * @param pausedUntil while it waits for the citizen, else null
     */
    public record Mark(Part part, boolean again, int lower, int waiting, Instant pausedUntil) {
        /** For a ticket that the office has no open part in any more. */
        public static final Mark NONE = new Mark(Part.LEAD, false, 0, 0, null);
    }

    /** By ticket number; as many of the most pressing as the list shows. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<String, Mark> ofOpen(Actor person, int limit) {
        if (!person.ofOffice()) {
            throw new NotYours("这里是承办单位的工作台，您的账号不属于任何承办单位，请联系系统管理员。");
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select t.number, l.part, l.redo or l.sent_back > 0, b.lower,
                                       b.waiting, l.paused_until
                                from leg l join ticket t on t.id = l.ticket_id
                                left join lateral (
                                    select count(*) as lower,
                                           count(*) filter (where s.state <> 'REPLIED') as waiting
                                    from leg s
                                    where s.ticket_id = l.ticket_id
                                      and s.parent_position = l.position
                                      and s.state not in ('RETURNED', 'RECALLED')) b on true
                                where l.department_id = ?1
                                  and l.state in ('WAITING_SIGN', 'HANDLING', 'PAUSED',
                                                  'WAITING_APPROVAL')
                                order by l.due_at, l.id limit
                                """
                                        + limit,
                                Object[].class)
                        .setParameter(1, person.departmentId())
                        .getResultList();
        Map<String, Mark> marks = new HashMap<>();
        rows.forEach(row -> marks.put((String) row[0], mark(row)));
        return marks;
    }

    private static Mark mark(Object[] row) {
        return new Mark(
                Part.valueOf((String) row[1]),
                (Boolean) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                TicketLists.instant(row[5]));
    }
}
