package line12345.hotline.telephony.lane;

import org.asteriskjava.manager.event.UserEvent;

/** {@code UserEvent(QueueDone,Status: …)}: the citizen left the queue for good. */
public class QueueDoneEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    private String status;

    public QueueDoneEvent(Object source) {
        super(source);
    }

    /** Such as CONTINUE after a talk, or TIMEOUT. */
    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
