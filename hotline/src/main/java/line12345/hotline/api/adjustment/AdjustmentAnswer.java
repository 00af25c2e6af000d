package line12345.hotline.api.adjustment;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.ticketing.adjustment.Adjustment;
import line12345.ticketing.adjustment.AdjustmentLine;
import line12345.ticketing.adjustment.AdjustmentState;
import line12345.ticketing.adjustment.recount.Clock;
import line12345.ticketing.adjustment.recount.Verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * A proposed change of limits, hours or a year.
 *
 * @param later deadlines that would move on; counted before it is approved
 * @param provisional deadlines that would become certain
 * @param failed tickets that could not be moved
 */
@Schema(name = "Adjustment", description = "A proposed change of limits, hours or a year 时限调整.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdjustmentAnswer(
        long id,
        int version,
        String title,
        Coded<AdjustmentState> state,
        String madeBy,
        Instant madeAt,
        int looked,
        int later,
        int earlier,
        int provisional,
        int light,
        int kept,
        int moved,
        int failed,
        String approvedBy,
        Instant approvedAt,
        Instant endedAt) {
    static AdjustmentAnswer of(Adjustment one) {
        return new AdjustmentAnswer(
                one.id(),
                one.version(),
                one.title(),
                Coded.of(one.state(), AdjustmentState::chinese),
                one.madeWho(),
                one.madeAt(),
                one.looked(),
                one.tally().later(),
                one.tally().earlier(),
                one.tally().confirmed(),
                one.tally().light(),
                one.tally().kept(),
                one.moved(),
                one.failed(),
                one.approvedWho(),
                one.approvedAt(),
                one.endedAt());
    }

    /** Some of them. */
    @Schema(name = "Adjustments")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Many(List<AdjustmentAnswer> items, String next) {}

    /**
     * One deadline of it.
     *
     * @param department left out for a promise
     * @param why left out where there is nothing to say
     */
    @Schema(name = "AdjustedDeadline", description = "What becomes of one deadline 受影响的时限.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Deadline(
            String number,
            Coded<Clock> clock,
            String department,
            Instant from,
            Instant to,
            Coded<Verdict> verdict,
            String why,
            Coded<AdjustmentLine.State> state) {
        static Deadline of(AdjustmentLine line) {
            return new Deadline(
                    line.ticketNumber(),
                    Coded.of(line.clock(), Clock::chinese),
                    Said.orNull(line.office()),
                    line.oldAt(),
                    line.newAt(),
                    Coded.of(line.verdict(), Verdict::chinese),
                    Said.orNull(line.why()),
                    Coded.of(line.state(), AdjustmentLine.State::chinese));
        }
    }

    /** Some of its deadlines. */
    @Schema(name = "AdjustedDeadlines")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Deadlines(List<Deadline> items, String next) {}
}
