package line12345.ticketing.adjustment.recount;

import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.time.Span;

import java.time.Instant;

/**
 * A deadline that comes out differently when it is counted again.
 *
 * @param position of the leg; 0 for a promise
 * @param office who has it; empty for a promise
 * @param to what it becomes; the same as {@code from} when it is kept or only confirmed
 * @param why a sentence for whoever decides
 * @param told the promise's new deadline; null for a leg
 * @param within the length the promise is counted by from now on; null for a leg
 * @param times the leg's new times; null for a promise
 * @param terms what the leg is counted by from now on; null for a promise
 */
public record Move(
        Clock clock,
        int position,
        String office,
        Instant from,
        boolean wasProvisional,
        Instant to,
        boolean provisional,
        Verdict verdict,
        String why,
        Deadline told,
        Span within,
        LegTimes times,
        LegTerms terms) {
    static Move ofPromise(
            Clock clock,
            OpenTicket.Told stored,
            Deadline to,
            Span within,
            Verdict verdict,
            String why) {
        return new Move(
                clock,
                0,
                "",
                stored.at(),
                stored.provisional(),
                to.at(),
                to.provisional(),
                verdict,
                why,
                to,
                within,
                null,
                null);
    }

    static Move ofLeg(
            OpenTicket.Part leg, LegTimes to, LegTerms terms, Verdict verdict, String why) {
        return new Move(
                Clock.LEG,
                leg.position(),
                leg.office(),
                leg.times().dueAt(),
                leg.times().provisional(),
                to.dueAt(),
                to.provisional(),
                verdict,
                why,
                null,
                null,
                to,
                terms);
    }

    public boolean moves() {
        return verdict.moves();
    }
}
