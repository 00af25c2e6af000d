package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tries again what could not be moved 重试. */
@ApplicationScoped
public class RetryAdjustment {
    @Inject Adjustments adjustments;
    @Inject AdjustmentLines lines;
    @Inject AdjustmentBell bell;

    @Transactional
    public void retry(long id) {
        adjustments.of(id).again();
        lines.again(id);
        bell.ringLater();
    }
}
