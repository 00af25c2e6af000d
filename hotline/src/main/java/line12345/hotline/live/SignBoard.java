package line12345.hotline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import line12345.ticketing.account.Role;

import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The signs as they stand. One thread works them out: soon after facts that move them, but not more
 * often than {@link #GATHER_MILLIS}, and every {@link #LOOK_SECONDS} while somebody listens, so
 * that what no fact tells of is late and not wrong for ever.
 */
final class SignBoard {
    private static final Logger LOG = Logger.getLogger(SignBoard.class);

    /** Facts come in bunches; a queue that is half a second old serves as well. */
    private static final long GATHER_MILLIS = 500;

    private static final long LOOK_SECONDS = 15;

    private final List<LiveSign> signs;
    private final ObjectMapper json;
    private final Runnable changed;
    private final Semaphore bell = new Semaphore(0);
    private volatile List<Shown> shown = List.of();
    private volatile boolean watched;

    /**
     * A sign as it goes over the lines.
     *
     * @param turn grows with each change of any sign
     */
    record Shown(String name, Set<Role> roles, String json, long turn, byte[] frame) {}

    SignBoard(List<LiveSign> signs, ObjectMapper json, Runnable changed) {
        this.signs = signs;
        this.json = json;
        this.changed = changed;
    }

    List<Shown> shown() {
        return shown;
    }

    /** Somebody listens; the first one has the signs worked out. */
    void watched(boolean anybody) {
        boolean first = anybody && !watched;
        watched = anybody;
        if (first) {
            bell.release();
        }
    }

    void heard(String kind) {
        if (watched && signs.stream().anyMatch(sign -> sign.movedBy(kind))) {
            bell.release();
        }
    }

    /** Runs until interrupted. */
    void run() {
        while (true) {
            try {
                boolean rung = bell.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
                if (rung && !shown.isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                }
                bell.drainPermits();
                if (watched) {
                    look();
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("the signs stay as they were: " + e);
            }
        }
    }

    /** What was drained is looked at after it was drained, so that no change is missed. */
    void look() throws JsonProcessingException {
        List<Shown> before = shown;
        List<Shown> now = new ArrayList<>();
        long turn = before.stream().mapToLong(Shown::turn).max().orElse(0) + 1;
        for (LiveSign sign : signs) {
            String text = json.writeValueAsString(sign.state());
            now.add(
                    before.stream()
                            .filter(old -> old.name().equals(sign.name()))
                            .filter(old -> old.json().equals(text))
                            .findFirst()
                            .orElseGet(() -> shown(sign, text, turn)));
        }
        shown = List.copyOf(now);
        if (!now.equals(before)) {
            changed.run();
        }
    }

    private static Shown shown(LiveSign sign, String text, long turn) {
        byte[] frame = Frame.sign(sign.name(), text);
        return new Shown(sign.name(), sign.roles(), text, turn, frame);
    }
}
