package line12345.hotline.telephony.duty;

import org.asteriskjava.manager.event.UserEvent;

/** {@code UserEvent(Duty,Notice: N,Digit: D)}: what a duty officer pressed, or nothing. */
public class DutyEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    private Long notice;
    private String digit;

    public DutyEvent(Object source) {
        super(source);
    }

    public Long getNotice() {
        return notice;
    }

    public void setNotice(Long notice) {
        this.notice = notice;
    }

    public String getDigit() {
        return digit;
    }

    public void setDigit(String digit) {
        this.digit = digit;
    }
}
