package line12345.hotline.outbound.quiet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** Takes a number off the list 解除免打扰; who did it and why stays. */
@ApplicationScoped
public class LiftWish {
    @Inject EntityManager entities;

    /** Nothing happens when it is off already. */
    @Transactional
    public void lift(long id, String why, Actor by, Instant now) {
        String reason = TicketText.of("解除免打扰的原因", why, 200);
        entities.createNativeQuery(
                        """
                        update do_not_call set lifted_at = ?2, lifted_by = ?3, lifted_why = ?4
                        where id = ?1 and lifted_at is null
                        """)
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, by.name())
                .setParameter(4, reason)
                .executeUpdate();
    }
}
