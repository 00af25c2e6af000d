package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.List;

/** The outbox: a notice is a row of the transaction it tells of. */
@ApplicationScoped
public class Notices {
    @Inject EntityManager entities;
    @Inject Facts facts;
    @Inject Event<NoticeWritten> written;

    /**
     * To a citizen by message. While no courier for it is on board the row waits and is seen on the
     * ticket's page of progress.
     *
     * @param ticketNumber empty when it is about no ticket
     * @param words Simplified Chinese; no name, no telephone number
     * @return the notice's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long toCitizen(long citizenId, String ticketNumber, String words, Instant now) {
        long id = write("citizen_id", citizenId, Via.SMS, ticketNumber, words, now);
        written.fire(new NoticeWritten(Via.SMS));
        return id;
    }

    /**
     * To a person here. In the page it is seen as soon as the transaction has committed; the other
     * ways need a courier.
     *
     * @return the notice's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long toAccount(long accountId, Via via, String ticketNumber, String words, Instant now) {
        long id = write("account_id", accountId, via, ticketNumber, words, now);
        if (via == Via.PAGE) {
            facts.announce(new NoticeToRead(id, accountId, ticketNumber), now);
        } else {
            written.fire(new NoticeWritten(via));
        }
        return id;
    }

    /**
     * As {@link #toAccount} in the page, the same words to several; two to one person are two.
     *
     * @param accounts whose page
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toPages(List<Long> accounts, String words, Instant now) {
        if (accounts.isEmpty()) {
            return;
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                insert into notice (account_id, via, ticket_number, words,
                                    created_at, next_try, state, delivered_at, delivered_by)
                                select account, ?2, '', ?3, ?4, ?4, ?5, ?4, ?6
                                from unnest(?1) as one (account)
                                returning id, account_id
                                """,
                                Object[].class)
                        .setParameter(1, accounts.toArray(Long[]::new))
                        .setParameter(2, Via.PAGE.name())
                        .setParameter(3, words)
                        .setParameter(4, now)
                        .setParameter(5, NoticeState.DELIVERED.name())
                        .setParameter(6, Via.PAGE.chinese())
                        .getResultList();
        for (Object[] row : rows) {
            long id = ((Number) row[0]).longValue();
            long account = ((Number) row[1]).longValue();
            facts.announce(new NoticeToRead(id, account, ""), now);
        }
    }

    /**
     * To the telephone of a duty, whose officer need not have an account.
     *
     * @param via SMS or PHONE
     * @return the notice's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long toDuty(long dutyId, Via via, String ticketNumber, String words, Instant now) {
        long id = write("duty_id", dutyId, via, ticketNumber, words, now);
        written.fire(new NoticeWritten(via));
        return id;
    }

    private long write(
            String column, long to, Via via, String ticketNumber, String words, Instant now) {
        boolean page = via == Via.PAGE;
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into notice (%s, via, ticket_number, words,
                                            created_at, next_try, state, delivered_at,
                                            delivered_by)
                                        values (?1, ?2, ?3, ?4, ?5, ?5, ?6,
                                            cast(?7 as timestamptz), cast(?8 as text))
                                        returning id
                                        """
                                                .formatted(column))
                                .setParameter(1, to)
                                .setParameter(2, via.name())
                                .setParameter(3, ticketNumber == null ? "" : ticketNumber)
                                .setParameter(4, words)
                                .setParameter(5, now)
                                .setParameter(
                                        6,
                                        (page ? NoticeState.DELIVERED : NoticeState.WAITING).name())
                                .setParameter(7, page ? now : null)
                                .setParameter(8, page ? via.chinese() : null)
                                .getSingleResult())
                .longValue();
    }
}
