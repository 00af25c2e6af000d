package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallEnded;
import line12345.hotline.call.LostCaller;
import line12345.hotline.call.LostCallers;
import line12345.hotline.missed.term.ListedAsMissed;
import line12345.hotline.missed.term.MissedEnding;
import line12345.hotline.missed.term.MissedRules;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;

import java.time.Instant;
import java.util.Optional;

/** A call that came to nothing gets its entry. Runs inside the transaction that ends the call. */
@ApplicationScoped
class NoteMissed {
    @Inject LostCallers callers;
    @Inject MissedBook book;
    @Inject MissedRules rules;
    @Inject Identities identities;

    /** Whether this end may change the list; answered calls end by the thousand. */
    boolean concerns(CallEnded ended, Instant now) {
        return ended.corrected() != null || listed(ended, now);
    }

    private boolean listed(CallEnded ended, Instant now) {
        return ListedAsMissed.is(ended.outcome(), ended.waitMillis(), rules.afterSeconds(now));
    }

    /** The entry that is another one now, and whether it is open; empty when nothing changed. */
    Optional<MissedChanged> note(CallEnded ended, Instant now) {
        if (!listed(ended, now)) {
            return ended.corrected() == null ? Optional.empty() : corrected(ended, now);
        }
        if (book.knows(ended.callId())) {
            return Optional.empty();
        }
        LostCaller caller = callers.of(ended.callId());
        Instant at = caller.endedAt() == null ? now : caller.endedAt();
        MissedBook.Lost lost =
                new MissedBook.Lost(at, ended.waitMillis(), ended.outcome(), ended.queue());
        Optional<MissedEnding> never = unreachable(caller);
        if (never.isEmpty() && callers.spokeLater(caller)) {
            // Told late: the citizen has been spoken with meanwhile.
            return Optional.empty();
        }
        long id =
                never.isPresent()
                        ? book.listUnreachable(caller, lost, never.get())
                        : book.list(
                                caller, lost, rules.term(now).due(at), rules.quiet(now).awake(at));
        book.arrived(ended.callId(), id, lost);
        return Optional.of(new MissedChanged(id, never.isEmpty()));
    }

    private Optional<MissedEnding> unreachable(LostCaller caller) {
        if (caller.withheld()) {
            return Optional.of(MissedEnding.WITHHELD);
        }
        return PhoneNumber.ofSubscriber(identities.open(caller.sealed()))
                ? Optional.empty()
                : Optional.of(MissedEnding.NOT_A_SUBSCRIBER);
    }

    private Optional<MissedChanged> corrected(CallEnded ended, Instant now) {
        Optional<Long> gone = book.notMissed(ended.callId());
        gone.ifPresent(id -> book.close(id, MissedEnding.ANSWERED_AFTER_ALL, "", "系统", now));
        return gone.map(id -> new MissedChanged(id, false));
    }
}
