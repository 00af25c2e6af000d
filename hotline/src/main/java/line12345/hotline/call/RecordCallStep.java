package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down what happened to a call; the same step twice is one step. */
@ApplicationScoped
public class RecordCallStep {
    @Inject Calls calls;
    @Inject CallDesk desk;

    /** Steps of one call must come one after another. */
    @Transactional
    public void record(CallStep step) {
        Call call = calls.heardOf(step.key(), step.at());
        call.heard(step.at());
        step.applyTo(call, desk);
    }
}
