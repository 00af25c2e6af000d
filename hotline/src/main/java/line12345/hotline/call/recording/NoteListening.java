package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;

import java.time.Instant;
import java.util.List;

/** Whoever hears a recording hears a citizen: each listening is written down beside the looks. */
@ApplicationScoped
public class NoteListening {
    static final String WHAT = "收听通话录音";

    @Inject Looks looks;
    @Inject EntityManager entities;

    /** Only the beginning of a play counts; a player asks for the rest in parts. */
    public static boolean begins(String range) {
        return range == null || !ByteRange.asked(range) || range.startsWith("bytes=0-");
    }

    /** Of a call, on each of its tickets; on the call itself if it has none. */
    @Transactional
    public void ofCall(long callId, Actor by, Instant now) {
        List<String> tickets =
                entities.createNativeQuery(
                                "select distinct ticket_number from call_result where call_id = ?1"
                                        + " and ticket_number <> '' limit 20",
                                String.class)
                        .setParameter(1, callId)
                        .getResultList();
        if (tickets.isEmpty()) {
            looks.note(by, "来电 " + callId, WHAT, now);
        }
        tickets.forEach(ticket -> looks.note(by, ticket, WHAT, now));
    }

    /**
     * Of a call out.
     *
     * @param ticket what it was about, or null
     */
    @Transactional
    public void ofOutbound(long id, String ticket, Actor by, Instant now) {
        looks.note(by, ticket == null ? "外呼 " + id : ticket, WHAT, now);
    }

    /** Of a call with the citizen of a ticket. */
    @Transactional
    public void ofTicket(String number, Actor by, Instant now) {
        looks.note(by, number, WHAT, now);
    }
}
