package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.missed.term.AfterTry;
import line12345.hotline.missed.term.MissedEnding;
import line12345.hotline.missed.term.MissedRules;
import line12345.hotline.missed.term.TryResult;
import line12345.hotline.outbound.line.OutboundMoved;

import java.time.Instant;
import java.util.List;

/** What a try makes of its entry, whoever says what came of it. Runs inside their transaction. */
@ApplicationScoped
class NoteTry {
    @Inject MissedBook book;
    @Inject MissedTries tries;
    @Inject MissedClaims claims;
    @Inject MissedRules rules;

    /** Also when the citizen got through meanwhile: the record stays true. */
    void byExchange(OutboundMoved moved, TryResult result, String who, Instant now) {
        long id = moved.subjectId();
        MissedRow row = book.locked(id).orElseThrow(NotHeld::none);
        tries.add(id, result, moved.accountId(), who, moved.callKey(), now);
        apply(row, result, "", who, now, now);
    }

    /** The agent heard better than the exchange what it was. */
    void byAgent(MissedRow row, MissedTry last, TryResult result, String why, Instant now) {
        tries.correct(last.id(), result, why);
        apply(row, result, why, last.who(), last.at(), now);
    }

    private void apply(
            MissedRow row, TryResult result, String why, String who, Instant at, Instant now) {
        if (!row.open()) {
            return;
        }
        List<MissedTry> all = tries.of(row.id());
        int counted = (int) all.stream().filter(one -> one.result().counts()).count();
        AfterTry after =
                AfterTry.of(
                        result,
                        counted,
                        rules.tries(now),
                        all.stream().map(MissedTry::at).toList(),
                        at,
                        rules.otherHours(now));
        if (after.done()) {
            book.tryAgain(row.id(), counted, row.nextAt());
            close(row, after.ending(), why, who, now);
        } else {
            book.tryAgain(row.id(), counted, after.nextAt());
            // The agent may still say better what it was.
            claims.keep(row.id(), now.plus(rules.hold(now)));
        }
    }

    private void close(MissedRow row, MissedEnding ending, String why, String who, Instant now) {
        book.close(row.id(), ending, why, who, now);
    }
}
