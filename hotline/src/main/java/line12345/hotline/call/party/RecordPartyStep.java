package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down what happened; the same step twice is one step. */
@ApplicationScoped
public class RecordPartyStep {
    @Inject PartyDesk desk;

    /** What is to be done at the exchange afterwards. */
    @Transactional
    public PartyStep.Todo record(PartyStep step) {
        return step.applyTo(desk);
    }
}
