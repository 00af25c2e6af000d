package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.notice.AcknowledgeNotice;

import java.time.Instant;
import java.util.List;

/** Somebody of the office has opened the ticket, or pressed 知道了 beside it. */
@ApplicationScoped
public class AcknowledgeAlert {
    @Inject EntityManager entities;
    @Inject AlertDesk desk;
    @Inject Answering answering;
    @Inject AcknowledgeNotice notices;

    /**
     * Everything that this person's office, or this person, was told about the ticket. Of anybody
     * else it changes nothing, and of a ticket that is not there it says nothing.
     */
    @Transactional
    public void ofTicket(String number, Actor by, Instant now) {
        List<?> ticket =
                entities.createNativeQuery(
                                "select id from ticket where number = ?1 for no key update")
                        .setParameter(1, number)
                        .getResultList();
        if (ticket.isEmpty()) {
            return;
        }
        if (by.ofOffice()) {
            answering.acknowledge(desk.openOfOffice(number, by.departmentId()), by.name(), now);
        }
        notices.ofTicket(number, by, now);
    }
}
