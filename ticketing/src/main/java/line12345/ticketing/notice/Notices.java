package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;

import java.time.Instant;

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
        long id = write(citizenId, null, Via.SMS, ticketNumber, words, now);
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
        long id = write(null, accountId, via, ticketNumber, words, now);
        if (via == Via.PAGE) {
            facts.announce(new NoticeToRead(id, accountId, ticketNumber), now);
        } else {
            written.fire(new NoticeWritten(via));
        }
        return id;
    }

    private long write(
            Long citizenId,
            Long accountId,
            Via via,
            String ticketNumber,
            String words,
            Instant now) {
        boolean page = via == Via.PAGE;
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into notice (citizen_id, account_id, via,
                                            ticket_number, words, created_at, next_try, state,
                                            delivered_at, delivered_by)
                                        values (cast(?1 as bigint), cast(?2 as bigint), ?3, ?4, ?5,
                                            ?6, ?6, ?7, cast(?8 as timestamptz), cast(?9 as text))
                                        returning id
                                        """)
                                .setParameter(1, citizenId)
                                .setParameter(2, accountId)
                                .setParameter(3, via.name())
                                .setParameter(4, ticketNumber == null ? "" : ticketNumber)
                                .setParameter(5, words)
                                .setParameter(6, now)
                                .setParameter(
                                        7,
                                        (page ? NoticeState.DELIVERED : NoticeState.WAITING).name())
                                .setParameter(8, page ? now : null)
                                .setParameter(9, page ? via.chinese() : null)
                                .getSingleResult())
                .longValue();
    }
}
