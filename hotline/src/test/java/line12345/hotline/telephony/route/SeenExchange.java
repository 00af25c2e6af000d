package line12345.hotline.telephony.route;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.Snapshot;

import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.event.AgentCalledEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks over the shoulder of the link: what the exchange itself holds and tells. */
@ApplicationScoped
public class SeenExchange implements ExchangePart {
    private final List<QueueCallerJoinEvent> joined = new CopyOnWriteArrayList<>();
    private final List<AgentCalledEvent> rung = new CopyOnWriteArrayList<>();
    private final List<RouteEvent> asked = new CopyOnWriteArrayList<>();
    private volatile ExchangeSession session;

    @Override
    public void settle(LookUp found) {
        session = found.session();
    }

    @Override
    public void heard(ManagerEvent event) {
        if (event instanceof QueueCallerJoinEvent one) {
            joined.add(one);
        } else if (event instanceof AgentCalledEvent one) {
            rung.add(one);
        } else if (event instanceof RouteEvent one) {
            asked.add(one);
        }
    }

    Snapshot snapshot() throws Exception {
        return session.snapshot();
    }

    /** A caller that sipp forgot would wait on, and ring for nobody. */
    void hangUpAll() throws Exception {
        for (Snapshot.Leg leg : snapshot().legs()) {
            session.tell(new HangupAction(leg.channel()), "No such channel");
        }
    }

    List<QueueCallerJoinEvent> joined() {
        return joined;
    }

    List<AgentCalledEvent> rung() {
        return rung;
    }

    List<RouteEvent> asked() {
        return asked;
    }

    void forget() {
        joined.clear();
        rung.clear();
        asked.clear();
    }
}
