package line12345.ticketing.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
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
                                       c.outcome, c.talk_seconds, c.recording is not null,
                                       c.account_id
                                from contact_attempt c
                                left join department d on d.id = c.department_id
                                where c.ticket_id = ?1
                                order by c.started_at desc, c.id desc limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, ticket.id())
                        .setParameter(2, MOST)
                        .getResultList();
        return rows.stream().map(row -> view(row, person)).toList();
    }

    /** Whether this person may call the citizen now, apart from hours and limits. */
    @Transactional
    public boolean may(String number, Actor person, Instant now) {
        return MayContact.refusal(tickets.of(person, number, now), person).isEmpty();
    }

    /** Now a call needs a special reason. */
    public boolean quiet(Instant now) {
        return ContactLimits.of(rules, now).quiet(now);
    }

    /**
     * Where the recording lies; empty when there is none for this person: an office hears its own
     * talks, reviewers and managers all, others what they said themselves.
     */
    @Transactional
    public Optional<String> recording(String number, long id, Actor person, Instant now) {
        Ticket ticket = tickets.of(person, number, now);
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
                .setParameter(3, person.is(Role.REVIEWER) || person.is(Role.MANAGER))
                .setParameter(4, person.ofOffice() ? person.departmentId() : 0L)
                .setParameter(5, person.accountId())
                .getResultList()
                .stream()
                .findFirst()
                .map(String.class::cast);
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

    private static ContactView view(Object[] row, Actor person) {
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
                (Boolean) row[12],
                ((Number) row[13]).longValue() == person.accountId());
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
