package line12345.ticketing.bulk;

import java.time.Instant;
import java.util.List;

/**
 * A job and what became of its rows so far.
 *
 * @param verb as it stood on the button
 * @param undo whether and how it can be undone, as said before it was done
 * @param inverse key of the step that takes the done rows back, empty for none
 * @param lines in the order they were marked; empty in a list of jobs
 */
public record BulkView(
        long id,
        String verb,
        String undo,
        String inverse,
        Instant at,
        int total,
        int done,
        int refused,
        List<Line> lines) {
    /**
     * @param state WAITING, DONE or REFUSED
     * @param code of the refusal, empty otherwise
     * @param sentence what became of it; empty while it waits
     * @param at when that was; null while it waits
     */
    public record Line(
            String number, int position, String state, String code, String sentence, Instant at) {
        public boolean isDone() {
            return state.equals("DONE");
        }

        public boolean isWaiting() {
            return state.equals("WAITING");
        }

        /** Somebody else was quicker: it can be marked again as it is now. */
        public boolean isChanged() {
            return code.equals("changed-meanwhile");
        }
    }

    public int waiting() {
        return total - done - refused;
    }

    public boolean isFinished() {
        return waiting() == 0;
    }
}
