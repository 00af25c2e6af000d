package line12345.ticketing.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Evidence of contact on a ticket, for everybody whose business the ticket is. */
@ApplicationScoped
public class ReadContacts {
    private static final int MOST = 50;

    @Inject EntityManager entities;
    @Inject Tickets tickets;
    @Inject Rules rules;

    /**
     * Newest first.
     *
     * @throws NoSuchTicket when it is not this person's business
     */
    @Transactional
    public List<ContactView> of(String number, Actor person, Instant now) {
        Ticket ticket = tickets.of(person, number, now);
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select c.id, c.key, c.position, coalesce(d.name, ''), c.who, c.reason,
                                       c.started_at, c.picked_up_at, c.connected_at, c.ended_at,
                                       c.outcome, c.talk_seconds,
                                       c.recording is not null
                                           and (?3 or c.department_id = ?4 or c.account_id = ?5),
                                       c.account_id
                                from contact_attempt c
                                left join department d on d.id = c.department_id
                                where c.ticket_id = ?1
                                order by c.started_at desc, c.id desc limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, ticket.id())
                        .setParameter(2, MOST)
                        .setParameter(3, MayHear.all(person))
                        .setParameter(4, person.ofOffice() ? person.departmentId() : 0L)
                        .setParameter(5, person.accountId())
                        .getResultList();
        boolean hears = MayHear.refusal(ticket, person).isEmpty();
        return rows.stream().map(row -> view(row, person, hears)).toList();
    }

    /** Whether this person may call the citizen now, apart from hours and limits. */
    @Transactional
    public boolean may(String number, Actor person, Instant now) {
        return MayContact.refusal(tickets.of(person, number, now), person).isEmpty();
    }

    /** Why this person hears no talk of this ticket; empty when nothing stands against it. */
    @Transactional
    public Optional<String> silence(String number, Actor person, Instant now) {
        return MayHear.refusal(tickets.of(person, number, now), person);
    }

    /** Now a call needs a special reason. */
    public boolean quiet(Instant now) {
        return ContactLimits.of(rules, now).quiet(now);
    }

    /**
     * Where the recording lies; empty when there is none for this person: reviewers and managers
     * hear all; an office its own talks and others what they said themselves, unless the citizen
     * must stay unknown.
     */
    @Transactional
    public Optional<String> recording(String number, long id, Actor person, Instant now) {
        Ticket ticket = tickets.of(person, number, now);
        if (MayHear.refusal(ticket, person).isPresent()) {
            return Optional.empty();
        }
        return entities
                .createNativeQuery(
                        """
                        select recording from contact_attempt
                        where id = ?1 and ticket_id = ?2 and recording is not null
                          and (?3 or department_id = ?4 or account_id = ?5)
                        """,
                        String.class)
                .setParameter(1, id)
                .setParameter(2, ticket.id())
                .setParameter(3, MayHear.all(person))
                .setParameter(4, person.ofOffice() ? person.departmentId() : 0L)
                .setParameter(5, person.accountId())
                .getResultList()
                .stream()
                .findFirst()
                .map(String.class::cast);
    }

    /**
     * As {@link #spoke(long, int)}.
     *
     * @param number of a ticket that the reader may read
     */
    @Transactional
    public boolean spoke(String number, int position) {
        return tickets.find("number", number)
                .firstResultOptional()
                .filter(ticket -> spoke(ticket.id(), position))
                .isPresent();
    }

    /** The office spoke with the citizen about this part of the ticket. */
    @Transactional
    public boolean spoke(long ticketId, int position) {
        return !entities.createNativeQuery(
                        """
                        select 1 from contact_attempt
                        where ticket_id = ?1 and position = ?2 and outcome = 'CONNECTED' limit 1
                        """)
                .setParameter(1, ticketId)
                .setParameter(2, position)
                .getResultList()
                .isEmpty();
    }

    private static ContactView view(Object[] row, Actor person, boolean hears) {
        return new ContactView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                instant(row[6]),
                instant(row[7]),
                instant(row[8]),
                instant(row[9]),
                row[10] == null ? null : ContactOutcome.valueOf((String) row[10]),
                row[11] == null ? null : ((Number) row[11]).intValue(),
                hears && (Boolean) row[12],
                ((Number) row[13]).longValue() == person.accountId());
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
