package line12345.channels.portal.car;

import line12345.channels.portal.Sentence;
import line12345.ticketing.carmoving.Reason;

import java.util.List;

/**
 * The form as a page shows it.
 *
 * @param trouble null when there is none
 */
record CarView(CarForm form, Sentence trouble) {
    public List<Reason> reasons() {
        return List.of(Reason.values());
    }

    public boolean has(Reason reason) {
        return reason.name().equals(form.reason());
    }
}
