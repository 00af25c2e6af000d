package line12345.hotline.telephony.party;

import org.asteriskjava.manager.event.UserEvent;

/**
 * {@code UserEvent(Party,Key: …,Step: …)}: what became of those on a call of several. For a third
 * party also which one, why its line ended, and where the recording lies, in {@link #getFile()}.
 */
public class PartyEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    private String key;
    private String step;
    private String party;
    private String cause;

    public PartyEvent(Object source) {
        super(source);
    }

    /** The citizen's line, which is also the call's key. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /**
     * Of the citizen {@code in}, {@code held}, {@code waits}, {@code again}, {@code over}, {@code
     * gone}; of a third party {@code answered}, {@code left}; of agents {@code agent-left}, {@code
     * seated}.
     */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    /** Q.850 as digits, may be empty. */
    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    /** Somebody is the citizen's agent from here on; the event comes from that telephone's line. */
    public boolean seated() {
        return "seated".equals(step);
    }
}
