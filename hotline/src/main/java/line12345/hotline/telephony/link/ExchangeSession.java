package line12345.hotline.telephony.link;

import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.EventTimeoutException;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.ManagerConnectionFactory;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.CoreSettingsAction;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.EventGeneratingAction;
import org.asteriskjava.manager.action.GetVarAction;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.action.QueueStatusAction;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.FullyBootedEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import org.asteriskjava.manager.response.CoreSettingsResponse;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One connection to the exchange, from sign-in until it breaks. The library's own reconnecting is
 * not used: after a break everything must be looked up before an event counts.
 */
public class ExchangeSession implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ExchangeSession.class);
    private static final int CONNECT_MILLIS = 2_000;

    /**
     * So many pings without an answer, whatever else is heard, and the exchange is looked up anew:
     * before the library has more events than it keeps, and drops the next.
     */
    private static final int MOST_UNANSWERED = 4;

    private final ExchangeConfig config;
    private final ManagerConnection connection;
    private final CountDownLatch lost = new CountDownLatch(1);
    private final CountDownLatch booted = new CountDownLatch(1);
    private final EventGate gate;
    private final RestInCrowd rest = new RestInCrowd();

    /** News so far; written by the thread that reads events only. */
    private volatile long news;

    /** Orders and questions without an answer so far. */
    private final AtomicInteger awaited = new AtomicInteger();

    /** Pings in a row; the link's thread only. */
    private int unanswered;

    ExchangeSession(
            ExchangeConfig config, List<ExchangePart> parts, Consumer<ManagerEvent> events) {
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
        parts.forEach(part -> part.userEvents().forEach(connection::registerUserEventClass));
        Unheard.KINDS.forEach(connection::deregisterEventClass);
        connection.addEventListener(this::heard);
    }

    private void heard(ManagerEvent event) {
        news++;
        rest.before();
        if (event instanceof DisconnectEvent) {
            lost.countDown();
        } else if (event instanceof FullyBootedEvent) {
            booted.countDown();
        } else {
            gate.onManagerEvent(event);
        }
        rest.after(awaited.get() > 0);
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

    public Snapshot snapshot() throws IOException, EventTimeoutException {
        List<ResponseEvent> events = new ArrayList<>(ask(new QueueStatusAction()));
        events.addAll(ask(new CoreShowChannelsAction()));
        return Snapshot.of(events, new QueueNames(config.queue()));
    }

    /** The Uniqueids of all lines; much less than a {@link #snapshot}. */
    public Set<String> lines() throws IOException, EventTimeoutException {
        return ask(new CoreShowChannelsAction()).stream()
                .filter(CoreShowChannelEvent.class::isInstance)
                .map(line -> ((CoreShowChannelEvent) line).getUniqueid())
                .collect(Collectors.toSet());
    }

    private List<ResponseEvent> ask(EventGeneratingAction question)
            throws IOException, EventTimeoutException {
        long millis = config.snapshot().toMillis();
        awaited.incrementAndGet();
        try {
            return List.copyOf(connection.sendEventGeneratingAction(question, millis).getEvents());
        } finally {
            awaited.decrementAndGet();
        }
    }

    private ManagerResponse answer(ManagerAction action) throws IOException, TimeoutException {
        awaited.incrementAndGet();
        try {
            return connection.sendAction(action, config.ping().toMillis());
        } finally {
            awaited.decrementAndGet();
        }
    }

    /**
     * @param expected words of an error that means that it is so already
     */
    public void tell(ManagerAction action, String expected) throws IOException, TimeoutException {
        ManagerResponse answer = answer(action);
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
    public void demand(ManagerAction action) throws IOException, TimeoutException {
        ManagerResponse answer = answer(action);
        if (answer instanceof ManagerError) {
            throw new IOException(action.getAction() + " is refused: " + answer.getMessage());
        }
    }

    /**
     * Rings a telephone. Without an answer in time it may ring all the same, so that it is told to
     * stop: whoever asked takes it for not placed.
     *
     * @throws IOException also when the exchange refuses
     */
    public void place(OriginateAction call) throws IOException, TimeoutException {
        try {
            demand(call);
        } catch (TimeoutException late) {
            connection.sendAction(new HangupAction(call.getChannelId()), null);
            throw late;
        }
    }

    /** What the exchange says of itself, such as {@code 22.10.1}; empty if it says nothing. */
    public String version() throws IOException, TimeoutException {
        ManagerResponse answer = answer(new CoreSettingsAction());
        return answer instanceof CoreSettingsResponse core && core.getAsteriskVersion() != null
                ? core.getAsteriskVersion()
                : "";
    }

    /**
     * What the exchange says to an expression of its dialplan, such as {@code DEVICE_STATE(…)}.
     *
     * @throws IOException also when the exchange refuses
     */
    public String value(String expression) throws IOException, TimeoutException {
        return value(null, expression);
    }

    /**
     * A variable of a line.
     *
     * @throws IOException also when the line is gone
     */
    public String value(String channel, String expression) throws IOException, TimeoutException {
        GetVarAction question =
                channel == null
                        ? new GetVarAction(expression)
                        : new GetVarAction(channel, expression);
        ManagerResponse answer = answer(question);
        if (answer instanceof ManagerError) {
            throw new IOException(expression + " is refused: " + answer.getMessage());
        }
        return answer.getAttribute("Value");
    }

    /**
     * Waits one turn, then asks for a sign of life. False when the link is dead. In a crowd the
     * answer comes behind all the events that wait to be read: news that still arrives is a sign of
     * life too, or the link would be cut just when most calls pass through it.
     */
    boolean alive() throws InterruptedException {
        if (lost.await(config.ping().toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        long before = news;
        try {
            boolean answered = answer(new PingAction()) != null;
            unanswered = 0;
            return answered;
        } catch (TimeoutException e) {
            unanswered++;
            LOG.warnf(
                    "the exchange answers late, %d events meanwhile (%d of %d)",
                    news - before, unanswered, MOST_UNANSWERED);
            return news != before && unanswered < MOST_UNANSWERED;
        } catch (IOException | IllegalStateException e) {
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
