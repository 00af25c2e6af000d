package line12345.hotline.call.route;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.LatelyCalled;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.reading.StillOpen;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Says where a call waits and how soon it is its turn 来电排队. The citizen hears nothing meanwhile: a
 * handful of rows, each found by an index.
 */
@ApplicationScoped
public class RouteCall {
    @Inject Queues queues;
    @Inject LatelyCalled lately;
    @Inject FirstCalls first;
    @Inject StillOpen tickets;
    @Inject Rules rules;
    @Inject DeadlineRules clocks;
    @All @Inject List<CareMark> marks;

    /** Several of a moment, each as if it had asked alone; answered in their order. */
    @Transactional
    public List<Route> route(List<Asked> asked, Instant now) {
        List<Queue> open = queues.all();
        BooleanSupplier working = () -> working(now);
        List<Caller> callers = asked.stream().map(this::caller).toList();
        Lately known = lately(callers, now);
        return callers.stream().map(one -> route(one, open, known, working, now)).toList();
    }

    /**
     * @param hash of the number, null when it was withheld
     */
    private record Caller(Asked asked, String hash) {}

    private Caller caller(Asked asked) {
        return new Caller(
                asked, lately.caller(asked.caller()).map(LatelyCalled.Known::hash).orElse(null));
    }

    private Route route(
            Caller caller, List<Queue> open, Lately known, BooleanSupplier working, Instant now) {
        Queue queue = WhereToWait.of(caller.asked(), open, now, working);
        WhoIsFirst.Place place = known.place(caller.hash());
        if (caller.asked().call() != null && place.priority() > 0) {
            first.note(caller.asked().call(), place.why(), now);
        }
        return new Route(
                queue.key(),
                place.priority(),
                place.why(),
                queue.ringing().longestWait(),
                WhereToWait.prompt(queue, working));
    }

    private boolean working(Instant now) {
        return !clocks.reckoning().workingTime(now, now.plusMillis(1)).isZero();
    }

    /** What is known of those who call, by the hash of their number. */
    private record Lately(
            Set<String> care, Map<String, Integer> abandoned, int counts, Set<String> open) {
        WhoIsFirst.Place place(String hash) {
            return hash == null
                    ? new WhoIsFirst.Place(0, "")
                    : WhoIsFirst.of(
                            care.contains(hash),
                            abandoned.getOrDefault(hash, 0),
                            counts,
                            open.contains(hash));
        }
    }

    private Lately lately(List<Caller> asking, Instant now) {
        Set<String> callers = new HashSet<>();
        asking.stream().map(Caller::hash).filter(Objects::nonNull).forEach(callers::add);
        Set<String> care = new HashSet<>();
        marks.forEach(mark -> care.addAll(mark.needCare(callers, now)));
        int days = rules.number(Rule.FIRST_WITH_OPEN_TICKET_DAYS, now);
        return new Lately(
                care,
                lately.abandoned(callers, OfficeClock.start(OfficeClock.dayOf(now))),
                rules.number(Rule.FIRST_AFTER_ABANDONED, now),
                days > 0 ? tickets.of(callers, now.minus(Duration.ofDays(days))) : Set.of());
    }
}
