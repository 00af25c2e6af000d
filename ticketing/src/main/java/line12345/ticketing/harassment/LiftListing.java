package line12345.ticketing.harassment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** A number is taken off the list 移出骚扰名单, with words; it may file as everybody does at once. */
@ApplicationScoped
public class LiftListing {
    private static final int LONGEST_WORDS = 200;

    @Inject EntityManager entities;

    /**
     * @throws WrongListing without words, or if somebody lifted it before
     */
    @Transactional
    public void lift(long id, String words, Actor by, Instant now) {
        String said = TicketText.optional("移出理由", words, LONGEST_WORDS);
        if (said == null || said.isBlank()) {
            throw WrongListing.words();
        }
        int lifted =
                entities.createNativeQuery(
                                "update harassment set lifted_by = ?2, lifted_at = ?3,"
                                        + " lifted_words = ?4"
                                        + " where id = ?1 and lifted_at is null")
                        .setParameter(1, id)
                        .setParameter(2, by.accountId())
                        .setParameter(3, now)
                        .setParameter(4, said)
                        .executeUpdate();
        if (lifted == 0) {
            throw WrongListing.over();
        }
    }
}
