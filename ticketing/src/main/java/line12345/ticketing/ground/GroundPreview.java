package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.MayEditRules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a real ticket would fill into a sentence 用真实工单预览: dates and offices, nothing of the citizen.
 */
@ApplicationScoped
public class GroundPreview {
    @Inject EntityManager entities;

    /**
     * A ticket's values.
     *
     * @param number of the ticket, its last four digits hidden
     * @param blanks what stands in braces → what it would be
     */
    public record Sample(String number, Map<String, String> blanks) {}

    /** The newest ticket that an office has; empty where there is none yet. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<Sample> newest(Actor reader, Instant now) {
        MayEditRules.check(reader);
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select t.number, t.kind, t.urgency, t.promised_at, d.name, l.sign_by,
                                       l.due_at, l.provisional
                                from (select * from leg order by id desc limit 1) l
                                join ticket t on t.id = l.ticket_id
                                join department d on d.id = l.department_id
                                """,
                                Object[].class)
                        .getResultList();
        return rows.stream().findFirst().map(row -> sample(row, now));
    }

    private static Sample sample(Object[] row, Instant now) {
        String number = ((String) row[0]).replaceFirst("\\d{4}$", "****");
        String kind =
                TicketKind.valueOf((String) row[1]).chinese()
                        + "，"
                        + Urgency.valueOf((String) row[2]).chinese();
        return new Sample(
                number,
                Map.of(
                        "工单",
                        number,
                        "类型",
                        kind,
                        "时间",
                        DueWords.moment(now, (Instant) row[3]),
                        "单位",
                        (String) row[4],
                        "签收",
                        DueWords.until(now, (Instant) row[5]),
                        "时限",
                        DueWords.of(now, (Instant) row[6], (Boolean) row[7])));
    }
}
