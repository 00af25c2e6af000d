package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;

/** A manager holds a recording against deletion 保全, with a reason and an end; or lifts it. */
@ApplicationScoped
public class HoldRecording {
    static final String CALL = "CALL";
    static final String OUTBOUND = "OUTBOUND";

    private static final int LONGEST_YEARS = 10;

    @Inject CallsView calls;
    @Inject EntityManager entities;

    /**
     * A call with everybody who was brought to it.
     *
     * @throws NoSuchCall if the reader may not see the call
     * @throws WrongHold without a reason, or with an end that makes no sense
     */
    @Transactional
    public void hold(long callId, String reason, LocalDate until, Actor by, Instant now) {
        calls.byId(callId, by);
        write(CALL, callId, reason, until, by, now);
    }

    /** As {@link #hold}, of a call out; the same file on its ticket is held with it. */
    @Transactional
    public void holdOutbound(long id, String reason, LocalDate until, Actor by, Instant now) {
        write(OUTBOUND, id, reason, until, by, now);
    }

    private void write(
            String kind, long id, String reason, LocalDate until, Actor by, Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        if (until == null
                || until.isBefore(today)
                || until.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw WrongHold.end();
        }
        String why = TicketText.optional("保全原因", reason, 200);
        if (why == null || why.isBlank()) {
            throw WrongHold.reason();
        }
        entities.createNativeQuery(
                        """
                        insert into recording_hold
                            (kind, of_id, reason, until_on, decided_by, decided_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, kind)
                .setParameter(2, id)
                .setParameter(3, why)
                .setParameter(4, until)
                .setParameter(5, by.accountId())
                .setParameter(6, now)
                .executeUpdate();
    }

    /** All holds of the call end; its history stays. */
    @Transactional
    public void lift(long callId, Actor by, Instant now) {
        calls.byId(callId, by);
        lift(CALL, callId, by, now);
    }

    /** As {@link #lift}, of a call out. */
    @Transactional
    public void liftOutbound(long id, Actor by, Instant now) {
        lift(OUTBOUND, id, by, now);
    }

    private void lift(String kind, long id, Actor by, Instant now) {
        entities.createNativeQuery(
                        "update recording_hold set lifted_by = ?3, lifted_at = ?4"
                                + " where kind = ?1 and of_id = ?2 and lifted_at is null")
                .setParameter(1, kind)
                .setParameter(2, id)
                .setParameter(3, by.accountId())
                .setParameter(4, now)
                .executeUpdate();
    }
}
