package line12345.hotline.telephony.lane;

import line12345.hotline.call.CallStep;

import org.asteriskjava.manager.event.UserEvent;

import java.time.Instant;
import java.util.Optional;

/**
 * {@code UserEvent(TakenOver,Key: …,Phone: …,Step: …)} on the citizen's line: a leader speaks with
 * the citizen instead of the agent, or does no more.
 */
public class TakenOverEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    private String key;
    private String phone;
    private String step;

    public TakenOverEvent(Object source) {
        super(source);
    }

    /** Of the listening that became a talk. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** The leader's extension. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** {@code begun} or {@code over}. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public boolean begun() {
        return "begun".equals(step);
    }

    Optional<CallStep> on(String call, Instant at) {
        if (phone == null || phone.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                begun()
                        ? new CallStep.Answered(call, at, phone)
                        : new CallStep.TalkEnded(call, at, phone));
    }
}
