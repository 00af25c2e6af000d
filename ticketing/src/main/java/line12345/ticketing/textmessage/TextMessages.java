package line12345.ticketing.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The messages that went to an operator; one for each notice, however often it is tried. */
@ApplicationScoped
public class TextMessages {
    @Inject EntityManager entities;
    @Inject Facts facts;

    /**
     * Written before it is handed over, so that a report that is faster than the operator's answer
     * finds it.
     *
     * @param parts as the operator will count them
     */
    @Transactional
    public void handedOver(Notice notice, int parts, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into sms_message (notice_id, recipient, parts, state, begun_at)
                        values (?1, ?2, ?3, 'HANDED_OVER', ?4)
                        on conflict (notice_id) do nothing
                        """)
                .setParameter(1, notice.id())
                .setParameter(2, Recipient.of(notice).name())
                .setParameter(3, parts)
                .setParameter(4, now)
                .executeUpdate();
    }

    /**
     * Taken again is once: an operator charges an id once.
     *
     * @param receipt as the operator numbers it
     * @param price of a part, in 厘
     */
    @Transactional
    public void taken(long noticeId, String receipt, int price, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                update sms_message set taken_at = ?2, receipt = ?3,
                                       cost_li = parts * ?4,
                                       state = case when state in ('HANDED_OVER', 'REFUSED')
                                                    then 'TAKEN' else state end
                                where notice_id = ?1 and taken_at is null
                                returning recipient, parts, cost_li
                                """,
                                Object[].class)
                        .setParameter(1, noticeId)
                        .setParameter(2, now)
                        .setParameter(3, receipt)
                        .setParameter(4, price)
                        .getResultList();
        for (Object[] row : rows) {
            facts.announce(
                    new TextMessageTaken(
                            Recipient.valueOf((String) row[0]),
                            ((Number) row[1]).intValue(),
                            ((Number) row[2]).intValue(),
                            OfficeClock.dayOf(now)),
                    now);
        }
    }

    /** The operator does not take it, and never will. */
    @Transactional
    public void refused(long noticeId, String code, Instant now) {
        entities.createNativeQuery(
                        """
                        update sms_message set state = 'REFUSED', report_at = ?3, report_code = ?2
                        where notice_id = ?1 and state = 'HANDED_OVER'
                        """)
                .setParameter(1, noticeId)
                .setParameter(2, code)
                .setParameter(3, now)
                .executeUpdate();
    }
}
