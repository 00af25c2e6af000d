package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.call.recording.NoRecording;
import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.contact.ContactView;
import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The book: everybody reads own calls, who leads the shift reads all but those to callers of a
 * confidential queue 保密队列, which only who serves it and managers do.
 */
@ApplicationScoped
public class ReadBook {
    private static final String KNOWN =
            "(o.circle is null or o.account_id = ?%d or ?%d"
                    + " or o.circle = any(string_to_array(?%d, ',')))";

    @Inject EntityManager entities;
    @Inject ReadContacts contacts;
    @Inject QueueCircles circles;

    /**
     * A talk that this reader may hear.
     *
     * @param recording path below the folder of recordings, null when there is none
     * @param ticket what it was about, or null
     */
    public record Talk(String recording, String ticket) {}

    /** Newest first. */
    @Transactional
    public List<BookRow> newest(Actor reader, int atMost, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select o.id, o.who, o.masked, o.purpose, coalesce(l.name, ''),
                                       o.reason, o.exception, o.ticket, o.started_at, o.outcome,
                                       o.talk_seconds,
                                       o.recording is not null
                                           and (o.purpose not in ('TICKET', 'CALLBACK')
                                                or o.account_id = ?1 or ?2),
                                       (select max(h.until_on) from recording_hold h
                                        where h.kind = 'OUTBOUND' and h.of_id = o.id
                                          and h.lifted_at is null and h.until_on >= ?3)
                                from outbound_call o
                                left join outbound_line l on l.code = o.line_code
                                """
                                        + (all(reader)
                                                ? " where " + KNOWN.formatted(1, 2, 4)
                                                : " where o.account_id = ?1"
                                                        + " and cast(?4 as text) is not null")
                                        + " order by o.started_at desc, o.id desc limit "
                                        + atMost,
                                Object[].class)
                        .setParameter(1, reader.accountId())
                        .setParameter(2, reader.is(Role.MANAGER))
                        .setParameter(3, OfficeClock.dayOf(now))
                        .setParameter(4, circle(reader))
                        .getResultList();
        return rows.stream().map(ReadBook::row).toList();
    }

    /**
     * Empty when there is none for this reader. The file of a talk about a ticket is the one that
     * hangs on the ticket: whoever may not hear it there does not hear it here.
     */
    @Transactional
    public Optional<Talk> talk(long id, Actor reader, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select o.key, o.recording, o.ticket, o.purpose from outbound_call o"
                                        + " where o.id = ?1 and (?2 or o.account_id = ?3) and "
                                        + KNOWN.formatted(3, 4, 5),
                                Object[].class)
                        .setParameter(1, id)
                        .setParameter(2, all(reader))
                        .setParameter(3, reader.accountId())
                        .setParameter(4, reader.is(Role.MANAGER))
                        .setParameter(5, circle(reader))
                        .getResultList();
        return rows.stream()
                .filter(row -> row[2] == null || hears(row, reader, now))
                .findFirst()
                .map(row -> new Talk((String) row[1], (String) row[2]));
    }

    /**
     * Before its recording is held 保全: of a wrong number nothing is kept.
     *
     * @throws NoRecording when there is no such call for this reader
     */
    @Transactional
    public void check(long id, Actor reader) {
        boolean known =
                !entities.createNativeQuery(
                                "select 1 from outbound_call o where o.id = ?1 and (?2 or o.account_id = ?3) and "
                                        + KNOWN.formatted(3, 4, 5))
                        .setParameter(1, id)
                        .setParameter(2, all(reader))
                        .setParameter(3, reader.accountId())
                        .setParameter(4, reader.is(Role.MANAGER))
                        .setParameter(5, circle(reader))
                        .getResultList()
                        .isEmpty();
        if (!known) {
            throw new NoRecording();
        }
    }

    /** Keys in a row; of a queue they have neither comma nor quote. */
    private String circle(Actor reader) {
        return String.join(",", circles.of(reader));
    }

    private boolean hears(Object[] row, Actor reader, Instant now) {
        String ticket = (String) row[2];
        try {
            return Purpose.valueOf((String) row[3]).onTicket()
                    ? contacts.of(ticket, reader, now).stream()
                            .filter(one -> one.key().equals(row[0]))
                            .anyMatch(ContactView::recorded)
                    : contacts.silence(ticket, reader, now).isEmpty();
        } catch (NoSuchTicket notForThisPerson) {
            return false;
        }
    }

    static boolean all(Actor reader) {
        return reader.is(Role.SHIFT_LEADER) || reader.is(Role.MANAGER);
    }

    private static BookRow row(Object[] row) {
        return new BookRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                Purpose.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (Instant) row[8],
                row[9] == null ? null : ContactOutcome.valueOf((String) row[9]),
                row[10] == null ? null : ((Number) row[10]).intValue(),
                (Boolean) row[11],
                row[12] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[12]);
    }
}
