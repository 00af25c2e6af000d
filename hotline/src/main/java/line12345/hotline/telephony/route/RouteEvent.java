package line12345.hotline.telephony.route;

import org.asteriskjava.manager.event.UserEvent;

/** {@code UserEvent(Route,Dialled: N,Digit: D)}: a citizen's line asks where to wait. */
public class RouteEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    private String dialled;
    private String digit;

    public RouteEvent(Object source) {
        super(source);
    }

    public String getDialled() {
        return dialled;
    }

    public void setDialled(String dialled) {
        this.dialled = dialled;
    }

    public String getDigit() {
        return digit;
    }

    public void setDigit(String digit) {
        this.digit = digit;
    }
}
