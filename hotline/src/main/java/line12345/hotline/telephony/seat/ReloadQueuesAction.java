package line12345.hotline.telephony.seat;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** {@code QueueReload}: the exchange reads its queues again; members, callers and calls stay. */
public class ReloadQueuesAction extends AbstractManagerAction {
    private static final long serialVersionUID = 1L;

    @Override
    public String getAction() {
        return "QueueReload";
    }

    public String getParameters() {
        return "yes";
    }
}
