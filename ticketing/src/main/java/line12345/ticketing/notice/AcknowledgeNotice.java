package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A person takes note 知道了. */
@ApplicationScoped
public class AcknowledgeNotice {
    @Inject EntityManager entities;
    @Inject Facts facts;

    /**
     * Of the page's own bell. Taking note twice is once.
     *
     * @throws NoSuchNotice when it is not this person's
     */
    @Transactional
    public void acknowledge(long noticeId, Actor by, Instant now) {
        boolean own =
                !entities.createNativeQuery(
                                "select 1 from notice where id = ?1 and account_id = ?2")
                        .setParameter(1, noticeId)
                        .setParameter(2, by.accountId())
                        .getResultList()
                        .isEmpty();
        if (!own) {
            throw new NoSuchNotice();
        }
        note(
                entities.createNativeQuery(
                                """
                                update notice set acknowledged_at = ?2
                                where id = ?1 and acknowledged_at is null
                                returning id, account_id, ticket_number
                                """,
                                Object[].class)
                        .setParameter(1, noticeId)
                        .setParameter(2, now)
                        .getResultList(),
                now);
    }

    /** All of the page's bell about one ticket: whoever has opened it knows. */
    @Transactional
    public void ofTicket(String ticketNumber, Actor by, Instant now) {
        note(
                entities.createNativeQuery(
                                """
                                update notice set acknowledged_at = ?3
                                where account_id = ?1 and ticket_number = ?2 and via = 'PAGE'
                                      and acknowledged_at is null
                                returning id, account_id, ticket_number
                                """,
                                Object[].class)
                        .setParameter(1, by.accountId())
                        .setParameter(2, ticketNumber)
                        .setParameter(3, now)
                        .getResultList(),
                now);
    }

    /**
     * By the way it came, such as a key pressed on the telephone. Of a citizen it means nothing.
     */
    @Transactional
    public void byReply(long noticeId, Instant now) {
        note(
                entities.createNativeQuery(
                                """
                                update notice set acknowledged_at = ?2
                                where id = ?1 and citizen_id is null and acknowledged_at is null
                                returning id, account_id, ticket_number
                                """,
                                Object[].class)
                        .setParameter(1, noticeId)
                        .setParameter(2, now)
                        .getResultList(),
                now);
    }

    /**
     * Somebody has taken care of what these notices were about: nobody else needs to read them, and
     * no telephone rings for them any more. One that is being acknowledged or delivered at this
     * moment is left to that.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(Collection<Long> noticeIds, Instant now) {
        if (noticeIds.isEmpty()) {
            return;
        }
        note(
                entities.createNativeQuery(
                                """
                                with open as (
                                    select id from notice
                                    where id in (?1) and acknowledged_at is null
                                    for update skip locked)
                                update notice set acknowledged_at = ?2,
                                    state = case when state = 'WAITING' then 'WITHDRAWN'
                                                 else state end
                                from open where notice.id = open.id
                                returning notice.id, account_id, ticket_number
                                """,
                                Object[].class)
                        .setParameter(1, noticeIds)
                        .setParameter(2, now)
                        .getResultList(),
                now);
    }

    private void note(List<Object[]> rows, Instant now) {
        for (Object[] row : rows) {
            facts.announce(
                    new NoticeAcknowledged(
                            ((Number) row[0]).longValue(),
                            row[1] == null ? 0 : ((Number) row[1]).longValue(),
                            (String) row[2]),
                    now);
        }
    }
}
