package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/** Shows one supervision order to its own office or to the hotline's management. */
@ApplicationScoped
public class ReadOrder {
    @Inject EntityManager entities;
    @Inject Tickets tickets;
    @Inject SupervisionOrders orders;

    /**
     * @throws NoSuchOrder also when it is another office's, or the ticket is about this office
     */
    @Transactional
    public OrderView read(long id, Actor reader, Instant now) {
        SupervisionOrder order = orders.findByIdOptional(id).orElseThrow(NoSuchOrder::new);
        boolean own = reader.ofOffice() && order.departmentId() == reader.departmentId();
        if (!own && !reader.is(Role.MANAGER)) {
            throw new NoSuchOrder();
        }
        try {
            tickets.of(reader, order.ticket().number(), now);
        } catch (NoSuchTicket aboutItself) {
            throw new NoSuchOrder();
        }
        return view(id, now);
    }

    /** Those about one ticket, oldest first; its number and order ids for whoever may read it. */
    @Transactional
    public List<OrderView> ofTicket(String number, Actor reader, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                OwnOrders.COLUMNS
                                        + " where t.number = :number"
                                        + " and (:all or o.department_id = :office) order by o.id",
                                Object[].class)
                        .setParameter("number", number)
                        .setParameter("all", reader.is(Role.MANAGER))
                        .setParameter("office", reader.ofOffice() ? reader.departmentId() : 0L)
                        .getResultList();
        return rows.stream().map(row -> OwnOrders.view(row, now)).toList();
    }

    private OrderView view(long id, Instant now) {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        OwnOrders.COLUMNS + " where o.id = :id", Object[].class)
                                .setParameter("id", id)
                                .getSingleResult();
        return OwnOrders.view(row, now);
    }
}
