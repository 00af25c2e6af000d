package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.hotline.call.result.TalksOut;
import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.contact.ReadContacts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Talks that the house began and the tickets they came to, out of the book of calls. */
@ApplicationScoped
class TalksOfTickets implements TalksOut {
    /** As long as a number is needed to write down what was said. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(30);

    private static final int MOST = 20;

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject ReadContacts contacts;
    @Inject QueueCircles circles;

    @Override
    @Transactional(TxType.MANDATORY)
    public void filed(String ticketNumber, PhoneNumber phone, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        update outbound_call set ticket = ?1 where id = (
                            select id from outbound_call
                            where account_id = ?2 and hash = ?3 and ticket is null
                              and purpose not in ('TICKET', 'CALLBACK')
                              and connected_at is not null
                              and (ended_at is null or ended_at > ?4)
                            order by started_at desc limit 1)
                        """)
                .setParameter(1, ticketNumber)
                .setParameter(2, by.accountId())
                .setParameter(3, identities.hash(phone.digits()))
                .setParameter(4, now.minus(AFTERWARDS))
                .executeUpdate();
    }

    @Override
    @Transactional
    public List<TalkOut> of(String ticketNumber, Actor reader, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, started_at, who, purpose, talk_seconds,
                                       recording is not null, account_id, circle
                                from outbound_call
                                where ticket = ?1 and purpose not in ('TICKET', 'CALLBACK')
                                order by started_at
                                """,
                                Object[].class)
                        .setParameter(1, ticketNumber)
                        .setMaxResults(MOST)
                        .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean hears = contacts.silence(ticketNumber, reader, now).isEmpty();
        Set<String> own = circles.of(reader);
        return rows.stream()
                .map(row -> talk(row, hears && knows(row, own, reader), reader))
                .toList();
    }

    /** As in the book: see {@link ReadBook}. */
    private static boolean knows(Object[] row, Set<String> own, Actor reader) {
        return row[7] == null
                || reader.is(Role.MANAGER)
                || own.contains((String) row[7])
                || ((Number) row[6]).longValue() == reader.accountId();
    }

    private static TalkOut talk(Object[] row, boolean hears, Actor reader) {
        boolean theirs =
                ReadBook.all(reader) || ((Number) row[6]).longValue() == reader.accountId();
        int seconds = row[4] == null ? 0 : ((Number) row[4]).intValue();
        return new TalkOut(
                (Instant) row[1],
                (String) row[2],
                Purpose.valueOf((String) row[3]).chinese(),
                seconds == 0 ? "已接通" : "通话 " + seconds / 60 + " 分 " + seconds % 60 + " 秒",
                hears && theirs && (Boolean) row[5]
                        ? "/outbound/recordings/" + ((Number) row[0]).longValue()
                        : null);
    }
}
