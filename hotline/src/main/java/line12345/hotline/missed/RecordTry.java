package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.missed.term.MissedEnding;
import line12345.hotline.missed.term.MissedRules;
import line12345.hotline.missed.term.TryResult;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/**
 * The agent says what came of the call back 登记结果, and is free for the next. Within the time of
 * holding it, an entry that was closed because somebody picked up is opened again: it was a
 * machine.
 */
@ApplicationScoped
public class RecordTry {
    @Inject HeldMissed held;
    @Inject MissedTries tries;
    @Inject MissedClaims claims;
    @Inject MissedBook book;
    @Inject MissedRules rules;
    @Inject NoteTry note;
    @Inject Facts facts;

    /**
     * @param said as the screen sends it
     * @throws NotHeld when it is done or not in this agent's hand
     * @throws WrongTry when nobody was called, or the exchange knows better
     */
    @Transactional
    public void record(long id, String said, String words, Actor by, Instant now) {
        MissedRow row = own(id, by, now);
        TryResult result = TryResult.said(said).orElseThrow(WrongTry::unknown);
        MissedTry last =
                MissedTries.lastOf(tries.of(id), by.accountId()).orElseThrow(WrongTry::notCalled);
        if (result == TryResult.REACHED) {
            // Had both spoken, the entry would be done.
            throw WrongTry.notReached(last.result());
        }
        if (!row.open()) {
            // A machine was reached, not the citizen.
            book.reopen(id);
        }
        note.byAgent(held.any(id), last, result, TicketText.optional("备注", words, 200), now);
        claims.free(id);
        boolean open = held.any(id).open();
        facts.announce(new MissedChanged(id, open), now);
    }

    /**
     * The entry in hand, or the one that this agent has just closed by reaching somebody: who
     * picked up only the agent has heard. Not when the same number has a newer entry; that one
     * stands for both.
     */
    private MissedRow own(long id, Actor by, Instant now) {
        MissedRow row = held.any(id);
        boolean justReached =
                row.ending() == MissedEnding.REACHED
                        && now.isBefore(row.endedAt().plus(rules.hold(now)))
                        && MissedTries.lastOf(tries.of(id), by.accountId()).isPresent()
                        && !book.openAgain(id);
        return justReached ? row : held.of(id, by, now);
    }
}
