package line12345.hotline.presence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.presence.Presences;
import line12345.ticketing.presence.Present;

import org.jboss.logging.Logger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The pages that this node serves and the tickets they show. One look every two seconds at the
 * leases of those tickets tells each page what has changed, also on another node; a node that shows
 * no ticket asks nothing.
 */
@ApplicationScoped
public class PresenceBoard {
    private static final Logger LOG = Logger.getLogger(PresenceBoard.class);
    private static final long LOOK_SECONDS = 2;
    private static final long LEASE_NANOS = TimeUnit.SECONDS.toNanos(Presences.LEASE_SECONDS);

    @Inject Presences presences;

    private final Map<String, Shown> pages = new ConcurrentHashMap<>();
    private final Map<String, Consumer<List<Other>>> streams = new ConcurrentHashMap<>();
    private volatile boolean running;
    private Thread thread;

    /**
     * What a page shows: its right to the ticket was looked at when it last said so.
     *
     * @param until when that is too long ago, in the machine's own nanoseconds
     */
    private record Shown(String ticket, long reader, List<Other> others, long until) {}

    void start(@Observes StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "presence");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        thread.interrupt();
    }

    /** A page has said what it shows; answers who else is there. */
    List<Other> shows(String page, String ticket, long reader, List<Present> all) {
        List<Other> others = Other.than(reader, all);
        pages.put(page, new Shown(ticket, reader, others, System.nanoTime() + LEASE_NANOS));
        makeRoom(reader);
        return others;
    }

    /** As in the table: a person has so many pages and no more. */
    private void makeRoom(long reader) {
        pages.entrySet().stream()
                .filter(one -> one.getValue().reader() == reader)
                .sorted(Comparator.comparingLong(one -> System.nanoTime() - one.getValue().until()))
                .skip(Presences.PAGES)
                .map(Map.Entry::getKey)
                .forEach(pages::remove);
    }

    void closed(String page) {
        if (page != null) {
            pages.remove(page);
        }
    }

    /** Tells a page what changes, until {@link #unfollow}; the newest stream of a page counts. */
    public void follow(String page, Consumer<List<Other>> told) {
        if (page != null && !page.isEmpty()) {
            streams.put(page, told);
        }
    }

    /** Whoever is not there to listen is soon not there; a page that comes back says so itself. */
    public void unfollow(String page, Consumer<List<Other>> told) {
        // Not when the page has come back already: the end of its old stream is noticed late.
        if (page != null && streams.remove(page, told)) {
            pages.remove(page);
        }
    }

    private void run() {
        while (running) {
            try {
                TimeUnit.SECONDS.sleep(LOOK_SECONDS);
                look();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("who is there is not known: " + e.getClass().getName());
            }
        }
    }

    private void look() {
        long nanos = System.nanoTime();
        pages.values().removeIf(shown -> nanos - shown.until() > 0);
        var tickets = pages.values().stream().map(Shown::ticket).collect(Collectors.toSet());
        Map<String, List<Present>> on =
                presences.on(tickets).stream().collect(Collectors.groupingBy(Present::ticket));
        pages.forEach((page, shown) -> tell(page, shown, on));
    }

    private void tell(String page, Shown shown, Map<String, List<Present>> on) {
        List<Other> others = Other.than(shown.reader(), on.getOrDefault(shown.ticket(), List.of()));
        if (!others.equals(shown.others())) {
            Shown newer = new Shown(shown.ticket(), shown.reader(), others, shown.until());
            if (pages.replace(page, shown, newer)) {
                streams.getOrDefault(page, nobody -> {}).accept(others);
            }
        }
    }
}
