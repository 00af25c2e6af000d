package line12345.ticketing.claim;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.refusal.Refusal;

import java.time.Instant;

/** Somebody else is reading this ticket. */
public class HeldByAnother extends Refusal {
    private HeldByAnother(String sentence) {
        super("held-by-another", 409, sentence);
    }

    static HeldByAnother of(Claim claim, Instant now) {
        return new HeldByAnother(
                "这张工单由"
                        + claim.who()
                        + "领取，"
                        + DueWords.moment(now, claim.until())
                        + " 前由其派单。请办理下一张；确需由您办理，请先按“接手”。");
    }
}
