package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;

/** Writes down what happened to calls; the same step twice is one step. */
@ApplicationScoped
public class RecordCallSteps {
    @Inject Calls calls;
    @Inject CallDesk desk;

    /**
     * All of them or none. Two at once would meet on the same agents in another order: whoever
     * writes steps does it alone.
     *
     * @param steps of several calls, those of one call in their order
     */
    @Transactional
    public void record(List<CallStep> steps) {
        Map<String, Call> heardOf = calls.byKeys(steps.stream().map(CallStep::key).toList());
        desk.expect(steps, heardOf.values());
        for (CallStep step : steps) {
            Call call =
                    heardOf.computeIfAbsent(step.key(), key -> calls.heardFirst(key, step.at()));
            call.heard(step.at());
            step.applyTo(call, desk);
        }
    }
}
