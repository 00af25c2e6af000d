package line12345.ticketing.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.OwnTicket;

import java.time.Instant;

/** A citizen asks to hurry the own ticket, by its number and query code 市民自行催办. */
@ApplicationScoped
public class UrgeOwnTicket {
    /** The history has no empty lines; who says nothing still says this. */
    private static final String NO_WORDS = "市民在网上催办，希望尽快办理";

    @Inject OwnTicket own;
    @Inject UrgeTicket urge;

    /**
     * @param words what the citizen adds, may be empty
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public void urge(OwnKey shown, String words, Instant now) {
        String said = words == null || words.isBlank() ? NO_WORDS : words;
        urge.urge(own.of(shown, now), said, Actor.citizen(), now);
    }
}
