package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.push.Pushes;
import line12345.ticketing.partner.quality.Outgoing;
import line12345.ticketing.partner.quality.Progress;
import line12345.ticketing.partner.quality.ResultSheet;

import java.time.Instant;

/** Writes down what a partner shall hear of a ticket that it sent us. */
@ApplicationScoped
class Telling {
    @Inject EntityManager entities;
    @Inject Items items;
    @Inject Partners partners;
    @Inject Pushes pushes;

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Item item, Progress what, String words, Instant now) {
        boolean ended = what == Progress.CLOSED;
        Object[] rated = ended ? rated(item.ticketNumber()) : new Object[2];
        ResultSheet sheet =
                new ResultSheet(
                        null,
                        item.ticketNumber(),
                        item.partnerNumber(),
                        what,
                        words,
                        rated[0] == null ? null : ((Number) rated[0]).intValue(),
                        (Boolean) rated[1],
                        now.toString());
        items.move(item.id(), ItemState.valueOf(what.name()), words, null, now);
        pushes.add(item.id(), Outgoing.of(partners.existing(item.partner()), sheet), now);
    }

    /** Level and solved as the citizen last said; nulls where nothing was said. */
    private Object[] rated(String number) {
        return (Object[])
                entities.createNativeQuery(
                                "select final_level, final_solved from ticket where number = ?1",
                                Object[].class)
                        .setParameter(1, number)
                        .getSingleResult();
    }
}
