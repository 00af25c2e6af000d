package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.List;

/** The outbox: a notice is a row of the transaction it tells of. */
@ApplicationScoped
public class Notices {
    /** Where a secret stands in the words of {@link #secretToCitizen}. */
    public static final String SECRET_STANDS_HERE = "{验证码}";

    @Inject EntityManager entities;
    @Inject Facts facts;
    @Inject WaysToCitizen ways;
    @Inject Identities identities;
    @Inject Event<NoticeWritten> written;

    /**
     * To a citizen, by the first way that works: the one the citizen prefers, a channel that knows
     * the citizen, a message. While no courier is on board the row waits and is seen on the
     * ticket's page of progress.
     *
     * @param ticketNumber empty when it is about no ticket
     * @param words Simplified Chinese; no name, no telephone number
     * @return the notice's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long toCitizen(long citizenId, String ticketNumber, String words, Instant now) {
        return toCitizen(citizenId, ticketNumber, "", words, now);
    }

    /**
     * As above.
     *
     * @param occasion code of a {@link line12345.ticketing.ground.GroundUse#TELL}, for a way that
     *     has a template for each
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long toCitizen(
            long citizenId, String ticketNumber, String occasion, String words, Instant now) {
        List<String> all = ways.to(citizenId, ticketNumber);
        long id = write("citizen_id", citizenId, all.get(0), ticketNumber, words, now);
        if (!occasion.isEmpty()) {
            entities.createNativeQuery("update notice set occasion = ?2 where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, occasion)
                    .executeUpdate();
        }
        if (all.size() > 1) {
            entities.createNativeQuery("update notice set other_ways = ?2 where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, all.subList(1, all.size()).toArray(String[]::new))
                    .executeUpdate();
        }
        written.fire(new NoticeWritten(all.get(0)));
        return id;
    }

    /**
     * By message to whoever holds this number and has just asked for it; at every hour, and only by
     * message, because the number itself is to be proven.
     *
     * @param words with {@link #SECRET_STANDS_HERE} once
     * @param secret kept sealed until it is handed over
     * @return the notice's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long secretToCitizen(long citizenId, String words, String secret, Instant now) {
        long id = write("citizen_id", citizenId, Via.SMS.name(), "", words, now);
        entities.createNativeQuery(
                        "update notice set asked = true, secret_sealed = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, identities.seal(secret))
                .executeUpdate();
        written.fire(new NoticeWritten(Via.SMS.name()));
        return id;
    }

    /**
     * By message to the number itself, whatever accounts and other numbers were joined to it: what
     * may have been done behind its holder's back must reach the holder.
     *
     * @param words Simplified Chinese; no name, no telephone number
     * @return the notice's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long toNumber(long citizenId, String words, Instant now) {
        long id = write("citizen_id", citizenId, Via.SMS.name(), "", words, now);
        written.fire(new NoticeWritten(Via.SMS.name()));
        return id;
    }

    /**
     * By message to whoever has just sent one; at every hour, as a conversation goes.
     *
     * @param ticketNumber empty when it is about no ticket
     * @param words Simplified Chinese; no name, no telephone number
     * @return the notice's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long replyToCitizen(long citizenId, String ticketNumber, String words, Instant now) {
        long id = write("citizen_id", citizenId, Via.SMS.name(), ticketNumber, words, now);
        entities.createNativeQuery("update notice set asked = true where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        written.fire(new NoticeWritten(Via.SMS.name()));
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
        long id = write("account_id", accountId, via.name(), ticketNumber, words, now);
        if (via == Via.PAGE) {
            facts.announce(new NoticeToRead(id, accountId, ticketNumber), now);
        } else {
            written.fire(new NoticeWritten(via.name()));
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
        long id = write("duty_id", dutyId, via.name(), ticketNumber, words, now);
        written.fire(new NoticeWritten(via.name()));
        return id;
    }

    private long write(
            String column, long to, String way, String ticketNumber, String words, Instant now) {
        boolean page = way.equals(Via.PAGE.name());
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
                                .setParameter(2, way)
                                .setParameter(3, ticketNumber == null ? "" : ticketNumber)
                                .setParameter(4, words)
                                .setParameter(5, now)
                                .setParameter(
                                        6,
                                        (page ? NoticeState.DELIVERED : NoticeState.WAITING).name())
                                .setParameter(7, page ? now : null)
                                .setParameter(8, page ? Via.PAGE.chinese() : null)
                                .getSingleResult())
                .longValue();
    }
}
