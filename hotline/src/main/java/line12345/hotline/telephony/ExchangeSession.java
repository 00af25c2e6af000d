package line12345.hotline.telephony;

import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.EventTimeoutException;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.ManagerConnectionFactory;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.EventGeneratingAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.action.QueueStatusAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.FullyBootedEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One connection to the exchange, from sign-in until it breaks. The library's own reconnecting is
 * not used: after a break everything must be looked up before an event counts.
 */
class ExchangeSession implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ExchangeSession.class);
    private static final int CONNECT_MILLIS = 2_000;

    private final ExchangeConfig config;
    private final ManagerConnection connection;
    private final CountDownLatch lost = new CountDownLatch(1);
    private final CountDownLatch booted = new CountDownLatch(1);
    private final EventGate gate;

    ExchangeSession(ExchangeConfig config, Consumer<ManagerEvent> events) {
        this.config = config;
        gate = new EventGate(events);
        connection =
                new ManagerConnectionFactory(
                                config.host(),
                                config.port(),
                                config.user(),
                                config.secret().orElseThrow())
                        .createManagerConnection();
        connection.setEncoding(StandardCharsets.UTF_8);
        connection.setSocketTimeout(CONNECT_MILLIS);
        connection.registerUserEventClass(SurveyEvent.class);
        connection.registerUserEventClass(RecordedEvent.class);
        connection.registerUserEventClass(QueueDoneEvent.class);
        connection.registerUserEventClass(DutyEvent.class);
        connection.registerUserEventClass(RelayEvent.class);
        connection.addEventListener(this::heard);
    }

    private void heard(ManagerEvent event) {
        if (event instanceof DisconnectEvent) {
            lost.countDown();
        } else if (event instanceof FullyBootedEvent) {
            booted.countDown();
        } else {
            gate.onManagerEvent(event);
        }
    }

    /** The exchange lets us in before its parts are loaded; it says when it is ready. */
    void open()
            throws IOException,
                    TimeoutException,
                    AuthenticationFailedException,
                    InterruptedException {
        connection.login();
        if (!booted.await(config.snapshot().toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException("not ready within " + config.snapshot());
        }
    }

    EventGate gate() {
        return gate;
    }

    Snapshot snapshot() throws IOException, EventTimeoutException {
        List<ResponseEvent> events = new ArrayList<>(ask(new QueueStatusAction()));
        events.addAll(ask(new CoreShowChannelsAction()));
        return Snapshot.of(events, config.queue());
    }

    private List<ResponseEvent> ask(EventGeneratingAction question)
            throws IOException, EventTimeoutException {
        long millis = config.snapshot().toMillis();
        return List.copyOf(connection.sendEventGeneratingAction(question, millis).getEvents());
    }

    /**
     * @param expected words of an error that means that it is so already
     */
    void tell(ManagerAction action, String expected) throws IOException, TimeoutException {
        ManagerResponse answer = connection.sendAction(action, config.ping().toMillis());
        if (answer instanceof ManagerError
                && !String.valueOf(answer.getMessage()).contains(expected)) {
            LOG.warnf("the exchange refuses %s: %s", action.getAction(), answer.getMessage());
        }
    }

    /**
     * As {@link #tell}, but a refusal is a failure.
     *
     * @throws IOException also when the exchange refuses
     */
    void demand(ManagerAction action) throws IOException, TimeoutException {
        ManagerResponse answer = connection.sendAction(action, config.ping().toMillis());
        if (answer instanceof ManagerError) {
            throw new IOException(action.getAction() + " is refused: " + answer.getMessage());
        }
    }

    /** Waits one turn, then asks for a sign of life. False when the link is dead. */
    boolean alive() throws InterruptedException {
        if (lost.await(config.ping().toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            return connection.sendAction(new PingAction(), config.ping().toMillis()) != null;
        } catch (IOException | TimeoutException | IllegalStateException e) {
            LOG.debug("no sign of life", e);
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.logoff();
        } catch (IllegalStateException e) {
            LOG.debug("was not connected", e);
        }
    }
}
