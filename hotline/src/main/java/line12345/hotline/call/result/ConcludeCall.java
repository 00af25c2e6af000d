package line12345.hotline.call.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.knowledge.reading.EntryTitles;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.reading.ReadTicket;

import java.time.Instant;
import java.util.List;

/** An agent says what a call came to, in one key; no ticket is needed for it. */
@ApplicationScoped
public class ConcludeCall {
    @Inject CallsView calls;
    @Inject Results results;
    @Inject Grounds grounds;
    @Inject ReadTicket tickets;
    @Inject EntryTitles titles;

    /**
     * @throws NoSuchCall also if it is somebody else's
     * @throws NoResult when something is missing
     */
    @Transactional
    public void conclude(String callKey, Conclusion said, Actor by, Instant now) {
        Conclusion whole = said.whole();
        long call = calls.toFinish(callKey, by).id();
        String code = whole.code();
        if (whole.kind() == ResultKind.NO_TICKET) {
            code = grounds.chosen(GroundUse.NO_TICKET, code, now).code();
        }
        if (whole.ticketNumber() != null) {
            // A stranger's ticket is not there.
            tickets.read(whole.ticketNumber(), by, now);
        }
        String words = TicketText.optional("说明", whole.words(), Conclusion.LONGEST);
        results.write(
                call,
                new Conclusion(
                        whole.kind(), whole.ticketNumber(), code, words, known(whole.entry())),
                by.accountId(),
                now);
    }

    /** What was never published answered nobody. */
    private Long known(Long entry) {
        return entry == null || titles.of(List.of(entry)).isEmpty() ? null : entry;
    }
}
