package line12345.ticketing.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.circle.Circles;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** All tickets; always asked for by somebody. */
@ApplicationScoped
public class Tickets implements PanacheRepository<Ticket> {
    @Inject Departments departments;
    @Inject Rules rules;
    @Inject Circles circles;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(OfficeClock.ZONE);

    /** The day and six digits that go on counting: easy to read out, never given twice. */
    public String nextNumber(Instant now) {
        Number serial =
                (Number)
                        getEntityManager()
                                .createNativeQuery("select nextval('ticket_serial_seq')")
                                .getSingleResult();
        return DAY.format(now) + String.format("%06d", serial.longValue() % 1_000_000);
    }

    /**
     * The ticket, if it is this person's business: staff of the hotline see all but what is kept
     * within a circle that is not theirs, people of an office those that were sent to it or below
     * it.
     *
     * @throws NoSuchTicket otherwise, without telling which
     */
    public Ticket of(Actor actor, String number, Instant now) {
        Ticket ticket = find("number", number).firstResultOptional().orElseThrow(NoSuchTicket::new);
        if (!mayRead(actor, ticket, now)) {
            throw new NoSuchTicket();
        }
        return ticket;
    }

    private boolean mayRead(Actor actor, Ticket ticket, Instant now) {
        if (actor.role() == null) {
            return false;
        }
        return switch (actor.role()) {
            case AGENT, CALLBACK, REVIEWER, SHIFT_LEADER, MANAGER -> knows(actor, ticket.subject());
            case CLERK, LEADER -> actor.ofOffice() && office(actor.departmentId(), ticket, now);
            case WINDOW, ADMIN -> false;
        };
    }

    /** Most requests are kept within no circle, and then nobody asks for the reader's. */
    private boolean knows(Actor actor, Subject subject) {
        return subject.circle() == null
                || circles.of(actor).knows(subject.circle(), subject.content());
    }

    /**
     * An office reads what was sent to it and not taken back as sent by mistake, and by rule what
     * was sent to an office below it; never what is about itself or an office above it.
     */
    private boolean office(long asking, Ticket ticket, Instant now) {
        Long about = ticket.subject().aboutDepartmentId();
        if (about != null
                && ticket.subject().kind() != TicketKind.PRAISE
                && departments.within(asking, about)) {
            return false;
        }
        List<Leg> legs = ticket.legs().all().stream().filter(leg -> !leg.withdrawn()).toList();
        if (legs.stream().anyMatch(leg -> leg.departmentId() == asking)) {
            return true;
        }
        return rules.yes(Rule.ACCESS_DOWNWARD, now)
                && legs.stream().anyMatch(leg -> departments.within(leg.departmentId(), asking));
    }

    /** Followers of a main ticket that still wait for its answer, oldest first. */
    public List<Ticket> followers(long mainId, int limit) {
        return find("mainId = ?1 and state = ?2 order by id", mainId, TicketState.FOLLOWING)
                .page(0, limit)
                .list();
    }

    /** The ticket that this message became, if it did. */
    public Optional<Ticket> ofMessage(String channel, String messageKey) {
        return find("origin.channel = ?1 and origin.messageKey = ?2", channel, messageKey)
                .firstResultOptional();
    }
}
