package line12345.hotline.telephony.lane;

import org.asteriskjava.manager.event.UserEvent;

/**
 * {@code UserEvent(Recorded,File: …)}: {@link #getFile()} is relative to the folder of recordings.
 */
public class RecordedEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    public RecordedEvent(Object source) {
        super(source);
    }
}
