package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.adjustment.change.Change;

import java.util.List;

/** Shows an adjustment with a page of its deadlines. */
@ApplicationScoped
public class ReadAdjustment {
    @Inject Adjustments adjustments;
    @Inject AdjustmentLines lines;

    /**
     * @param next what to ask the next page after; 0 when this is the last
     */
    public record Page(
            Adjustment adjustment, Change change, List<AdjustmentLine> lines, long next) {}

    /**
     * @param after the last line of the page before; 0 for the first
     */
    @Transactional
    public Page read(long id, long after, int limit) {
        Adjustment adjustment = adjustments.of(id);
        List<AdjustmentLine> found = lines.after(id, after, limit + 1);
        boolean more = found.size() > limit;
        List<AdjustmentLine> shown = more ? found.subList(0, limit) : found;
        return new Page(
                adjustment,
                adjustments.change(adjustment),
                shown,
                more ? shown.get(limit - 1).id() : 0);
    }
}
