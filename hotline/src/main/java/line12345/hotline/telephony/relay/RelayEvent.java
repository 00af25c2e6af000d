package line12345.hotline.telephony.relay;

import org.asteriskjava.manager.event.UserEvent;

/**
 * {@code UserEvent(Relay,Key: …,Step: …)}: how far a relayed call has come. At its end also what
 * the citizen's line said, and where the recording lies, in {@link #getFile()}.
 */
public class RelayEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    private String key;
    private String step;
    private String status;
    private String cause;
    private String talk;

    public RelayEvent(Object source) {
        super(source);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** {@code picked-up}, {@code connected} or {@code gone}. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    /** DIALSTATUS, empty when the citizen was not dialled. */
    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    /** Why the citizen's line was not answered (Q.850), as digits, may be empty. */
    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    /** Seconds of talk, as digits, may be empty. */
    public String getTalk() {
        return talk;
    }

    public void setTalk(String talk) {
        this.talk = talk;
    }
}
