package line12345.hotline.api.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Said;
import line12345.ticketing.bulk.BulkView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * One step for many tickets, and what became of each so far.
 *
 * @param undo whether and how it can be undone
 * @param items in the order they were given; left out in a list of jobs
 */
@Schema(name = "BulkJob", description = "One step for many tickets 批量办理.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulkAnswer(
        long id,
        String step,
        String undo,
        Instant at,
        int total,
        int done,
        int refused,
        boolean finished,
        List<RowAnswer> items) {
    /**
     * @param state WAITING, DONE or REFUSED
     * @param code of the refusal
     * @param sentence what became of it
     */
    @Schema(name = "BulkRow", description = "What became of one ticket.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowAnswer(
            String number, int position, String state, String code, String sentence) {
        static RowAnswer of(BulkView.Line line) {
            return new RowAnswer(
                    line.number(),
                    line.position(),
                    line.state(),
                    Said.orNull(line.code()),
                    Said.orNull(line.sentence()));
        }
    }

    static BulkAnswer of(BulkView job, boolean rows) {
        return new BulkAnswer(
                job.id(),
                job.verb(),
                job.undo(),
                job.at(),
                job.total(),
                job.done(),
                job.refused(),
                job.isFinished(),
                rows ? job.lines().stream().map(RowAnswer::of).toList() : null);
    }

    @Schema(name = "BulkJobs")
    public record Many(List<BulkAnswer> items) {}
}
