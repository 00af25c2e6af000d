package line12345.ticketing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.Backoff;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets everything happen that is due, in order of time, each in its own transaction; what an {@link
 * AlarmsListener} hears, those of a kind in one, after the others of the page.
 */
@ApplicationScoped
public class FireDue {
    private static final Logger LOG = Logger.getLogger(FireDue.class);

    /** Most of one transaction: raising it keeps others waiting longer for what it holds. */
    private static final int TOGETHER = 20;

    @Inject AlarmDesk desk;
    @Inject FireAlarm fireAlarm;
    @Inject AlarmConfig config;

    /**
     * Everything that is due at {@code now}.
     *
     * @return how many happened; 0 when nothing is due, or nothing that can be had just now
     */
    public int upTo(Instant now) {
        int fired = 0;
        Page page = page(now, Page.first());
        for (; page.more(); page = page(now, page)) {
            fired += page.fired();
        }
        return fired + page.fired();
    }

    /** The page after {@code before}. */
    Page page(Instant now, Page before) {
        List<DueAlarm> found = desk.due(now, before.last(), config.page());
        int fired = 0;
        int skipped = 0;
        Map<String, List<DueAlarm>> together = new LinkedHashMap<>();
        for (DueAlarm due : found) {
            // What failed before may spoil it for the others.
            if (due.attempts() == 0 && fireAlarm.together(due.alarm())) {
                together.computeIfAbsent(due.alarm().kind(), kind -> new ArrayList<>()).add(due);
                continue;
            }
            switch (fire(due, now, before.held())) {
                case FIRED -> fired++;
                case HELD -> skipped++;
                case FAILED -> {}
            }
        }
        for (List<DueAlarm> all : together.values()) {
            for (int from = 0; from < all.size(); from += TOGETHER) {
                List<DueAlarm> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
                int happened = fireTogether(some, now);
                fired += happened;
                skipped += some.size() - happened;
            }
        }
        boolean more = found.size() == config.page() && skipped < found.size();
        return more
                ? new Page(fired, true, found.get(found.size() - 1).tryAt(), before.held())
                : new Page(fired, false, before.last(), before.held());
    }

    /**
     * How far a round came.
     *
     * @param last where the next page goes on
     * @param held tickets of which an earlier alarm could not be had: the later ones wait for it
     */
    record Page(int fired, boolean more, Instant last, Set<Long> held) {
        static Page first() {
            return new Page(0, false, Instant.EPOCH, new HashSet<>());
        }
    }

    /** The same for one ticket: for whoever tells its life at moments of the past. */
    public int upTo(Instant now, long ticketId) {
        int fired = 0;
        for (var page = desk.due(now, ticketId); !page.isEmpty(); page = desk.due(now, ticketId)) {
            int before = fired;
            for (DueAlarm due : page) {
                fired += fire(due, now, new HashSet<>()) == Fate.FIRED ? 1 : 0;
            }
            if (fired == before) {
                return fired;
            }
        }
        return fired;
    }

    private int fireTogether(List<DueAlarm> some, Instant now) {
        try {
            List<Alarm> alarms = some.stream().map(DueAlarm::alarm).toList();
            return fireAlarm.fire(alarms.get(0).kind(), alarms, now);
        } catch (RuntimeException | Error e) {
            LOG.debug("one by one", e);
            int fired = 0;
            for (DueAlarm due : some) {
                fired += fire(due, now, new HashSet<>()) == Fate.FIRED ? 1 : 0;
            }
            return fired;
        }
    }

    private enum Fate {
        FIRED,
        HELD,
        FAILED
    }

    private Fate fire(DueAlarm due, Instant now, Set<Long> held) {
        Alarm alarm = due.alarm();
        if (alarm.ticketId() != 0 && held.contains(alarm.ticketId())) {
            return Fate.HELD;
        }
        try {
            if (fireAlarm.fire(alarm, now)) {
                return Fate.FIRED;
            }
            held.add(alarm.ticketId());
            return Fate.HELD;
        } catch (RuntimeException | Error e) {
            failed(due, e, now);
            return Fate.FAILED;
        }
    }

    private void failed(DueAlarm due, Throwable e, Instant now) {
        Backoff backoff = new Backoff(config.firstRest(), config.longestRest(), config.tries());
        int failed = due.attempts() + 1;
        boolean parked = backoff.givesUp(failed);
        desk.failed(due, reason(e), backoff.next(now, failed), parked ? now : null);
        if (parked) {
            LOG.errorf(e, "given up after %d tries, a person must look: %s", failed, due.alarm());
        } else {
            LOG.warnf("will be tried again (%d): %s: %s", failed, due.alarm(), reason(e));
        }
    }

    /** A refusal's sentence is for people; of a bug only the name, its words may hold anything. */
    private static String reason(Throwable e) {
        if (e instanceof Refusal refusal) {
            return refusal.code() + " " + refusal.sentence();
        }
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return e instanceof FireAlarm.NobodyActs ? e.getMessage() : root.getClass().getName();
    }
}
