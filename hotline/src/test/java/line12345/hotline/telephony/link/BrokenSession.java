package line12345.hotline.telephony.link;

import io.smallrye.config.SmallRyeConfigBuilder;

import org.asteriskjava.manager.EventTimeoutException;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.ManagerAction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A connection that only writes down what it is told; some orders get no answer. */
public class BrokenSession extends ExchangeSession {
    private final List<ManagerAction> told = new ArrayList<>();
    private int answered;
    private int unanswered;
    private Map<String, Map<String, Snapshot.Member>> members = Map.of();

    public BrokenSession() {
        super(config(), List.of(), event -> {});
    }

    /** No secret is a real one: nothing is connected to. */
    public static ExchangeConfig config() {
        return new SmallRyeConfigBuilder()
                .withMapping(ExchangeConfig.class)
                .withDefaultValue("line12345.exchange.secret", "nobody's")
                .build()
                .getConfigMapping(ExchangeConfig.class);
    }

    /** The next orders get no answer. */
    public void silentFor(int orders) {
        unanswered = orders;
    }

    /** So many orders get an answer, the next does not. */
    public void silentAfter(int orders) {
        answered = orders;
        unanswered = 1;
    }

    /** Everything that was told, in its order. */
    public List<ManagerAction> told() {
        return List.copyOf(told);
    }

    public void holds(Map<String, Map<String, Snapshot.Member>> held) {
        members = held;
    }

    public <A extends ManagerAction> List<A> told(Class<A> type) {
        return told.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void tell(ManagerAction action, String expected) throws TimeoutException {
        if (answered > 0) {
            answered--;
        } else if (unanswered > 0) {
            unanswered--;
            throw new TimeoutException("no answer");
        }
        told.add(action);
    }

    @Override
    public void demand(ManagerAction action) throws TimeoutException {
        tell(action, "never");
    }

    @Override
    public Snapshot snapshot() throws EventTimeoutException {
        return new Snapshot(List.of(), Map.of(), members);
    }
}
