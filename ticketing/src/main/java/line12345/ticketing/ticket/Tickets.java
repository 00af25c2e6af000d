package line12345.ticketing.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** All tickets; always asked for by somebody. */
@ApplicationScoped
public class Tickets implements PanacheRepository<Ticket> {
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
     * The ticket, if it is this person's business: staff of the hotline see all, a clerk those that
     * were sent to the own office.
     *
     * @throws NoSuchTicket otherwise, without telling which
     */
    public Ticket of(Actor actor, String number) {
        Ticket ticket = find("number", number).firstResultOptional().orElseThrow(NoSuchTicket::new);
        if (!mayRead(actor, ticket)) {
            throw new NoSuchTicket();
        }
        return ticket;
    }

    private static boolean mayRead(Actor actor, Ticket ticket) {
        if (actor.role() == null) {
            return false;
        }
        return switch (actor.role()) {
            case AGENT, CALLBACK, MANAGER -> true;
            case CLERK -> ticket.sentTo(actor.departmentId());
            case WINDOW, ADMIN -> false;
        };
    }

    /** The ticket that this message became, if it did. */
    public Optional<Ticket> ofMessage(String channel, String messageKey) {
        return find("channel = ?1 and messageKey = ?2", channel, messageKey).firstResultOptional();
    }
}
