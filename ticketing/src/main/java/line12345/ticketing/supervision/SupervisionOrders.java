package line12345.ticketing.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** All supervision orders; an office reaches its own only. */
@ApplicationScoped
class SupervisionOrders implements PanacheRepository<SupervisionOrder> {
    private static final Set<OrderState> OPEN =
            EnumSet.of(
                    OrderState.ISSUED,
                    OrderState.HANDLING,
                    OrderState.RETURN_ASKED,
                    OrderState.REPORTED);

    @Inject Tickets tickets;

    /** The one that is open; there is at most one. */
    Optional<SupervisionOrder> open(long ticketId, long departmentId) {
        return find(
                        "ticket.id = ?1 and departmentId = ?2 and state in ?3",
                        ticketId,
                        departmentId,
                        OPEN)
                .firstResultOptional();
    }

    /** Whoever comes second with the same ticket waits until the first is done. */
    void holdTicket(String number) {
        getEntityManager()
                .createNativeQuery("select id from ticket where number = ?1 for no key update")
                .setParameter(1, number)
                .getResultList();
    }

    /**
     * @param version of the order as the person saw it
     * @throws NoSuchOrder also when it is another office's, or the ticket is about this office
     */
    SupervisionOrder own(Actor person, long id, int version, Instant now) {
        if (!person.ofOffice()) {
            throw new NotYours("督办单由收到它的承办单位办理，您的账号不能操作，请联系该单位。");
        }
        SupervisionOrder order = findByIdOptional(id).orElseThrow(NoSuchOrder::new);
        if (order.departmentId() != person.departmentId()) {
            throw new NoSuchOrder();
        }
        try {
            tickets.of(person, order.ticket().number(), now);
        } catch (NoSuchTicket aboutItself) {
            throw new NoSuchOrder();
        }
        return seen(order, version);
    }

    /** For whoever reviews; the step itself checks the right. */
    SupervisionOrder any(long id, int version) {
        return seen(findByIdOptional(id).orElseThrow(NoSuchOrder::new), version);
    }

    private static SupervisionOrder seen(SupervisionOrder order, int version) {
        if (order.version() != version) {
            throw new ChangedMeanwhile();
        }
        return order;
    }
}
