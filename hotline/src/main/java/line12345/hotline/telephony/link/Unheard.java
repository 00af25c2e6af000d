package line12345.hotline.telephony.link;

import org.asteriskjava.manager.event.BridgeCreateEvent;
import org.asteriskjava.manager.event.BridgeDestroyEvent;
import org.asteriskjava.manager.event.BridgeEnterEvent;
import org.asteriskjava.manager.event.BridgeLeaveEvent;
import org.asteriskjava.manager.event.DialBeginEvent;
import org.asteriskjava.manager.event.DialStateEvent;
import org.asteriskjava.manager.event.DtmfBeginEvent;
import org.asteriskjava.manager.event.HoldEvent;
import org.asteriskjava.manager.event.LocalBridgeEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.MixMonitorStartEvent;
import org.asteriskjava.manager.event.MixMonitorStopEvent;
import org.asteriskjava.manager.event.MusicOnHoldStartEvent;
import org.asteriskjava.manager.event.MusicOnHoldStopEvent;
import org.asteriskjava.manager.event.NewCallerIdEvent;
import org.asteriskjava.manager.event.NewConnectedLineEvent;
import org.asteriskjava.manager.event.NewExtenEvent;
import org.asteriskjava.manager.event.NewStateEvent;
import org.asteriskjava.manager.event.QueueCallerAbandonEvent;
import org.asteriskjava.manager.event.QueueCallerLeaveEvent;
import org.asteriskjava.manager.event.SoftHangupRequestEvent;
import org.asteriskjava.manager.event.UnholdEvent;
import org.asteriskjava.manager.event.VarSetEvent;

import java.util.List;

/**
 * What an exchange tells at every call and no part of the house asks about: half of a call's events
 * on our own exchange, more on one that filters nothing. The library passes over what it does not
 * know at a third of the price of making an object nobody looks at. A part that needs one of them
 * takes it off this list; a test sees to it.
 */
final class Unheard {
    static final List<Class<? extends ManagerEvent>> KINDS =
            List.of(
                    BridgeCreateEvent.class,
                    BridgeDestroyEvent.class,
                    BridgeEnterEvent.class,
                    BridgeLeaveEvent.class,
                    DialBeginEvent.class,
                    DialStateEvent.class,
                    DtmfBeginEvent.class,
                    HoldEvent.class,
                    LocalBridgeEvent.class,
                    MixMonitorStartEvent.class,
                    MixMonitorStopEvent.class,
                    MusicOnHoldStartEvent.class,
                    MusicOnHoldStopEvent.class,
                    NewCallerIdEvent.class,
                    NewConnectedLineEvent.class,
                    NewExtenEvent.class,
                    NewStateEvent.class,
                    QueueCallerAbandonEvent.class,
                    QueueCallerLeaveEvent.class,
                    SoftHangupRequestEvent.class,
                    UnholdEvent.class,
                    VarSetEvent.class);

    private Unheard() {}
}
