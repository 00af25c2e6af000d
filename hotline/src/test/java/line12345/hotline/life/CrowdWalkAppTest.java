package line12345.hotline.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.life.Act.Kind;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Figures;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Everybody at once, and the clock with them: tickets are joined, parted, called about, objected to
 * and archived while others act on them. Whatever happened, nothing is lost, nothing fails but by a
 * refusal or because somebody was quicker, figures are what a recount says, and every ticket comes
 * to its end.
 */
@QuarkusTest
@TestProfile(LifeProfile.class)
class CrowdWalkAppTest extends AppTest {
    private static final int WALKS = 4;
    private static final int ROUNDS = 5;
    private static final int PEOPLE = 4;
    private static final int ACTS = 12;
    private static final int FINISH = 300;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    @Inject Walker walker;
    @Inject Figures figures;
    @Inject Recount recount;

    private final Map<String, Integer> outcomes = new ConcurrentSkipListMap<>();

    @Test
    void nothingIsLostWhenAllActAtOnce() throws Exception {
        long first = Long.getLong("line12345.walk.seed", 20261121);
        System.out.println("everybody at once, from seed " + first);
        for (long seed = first; seed < first + WALKS; seed++) {
            walk(seed);
        }
        System.out.println(outcomes);
        for (Kind kind :
                List.of(Kind.JOIN, Kind.PART, Kind.CALL, Kind.RATE, Kind.OBJECT, Kind.DROP)) {
            assertThat(outcomes).containsKey(kind + " taken");
        }
        assertThat(outcomes.keySet()).anyMatch(outcome -> outcome.endsWith("changed-meanwhile"));
    }

    private void walk(long seed) throws Exception {
        walker.begin(City.start());
        Walker.Trail trail = new Walker.Trail();
        for (int slot = 0; slot < City.SLOTS; slot++) {
            walker.act(new Act(Kind.FILE, 0, slot, 0, slot % 4, false), trail, null, 0, Walk.START);
        }
        Instant now = Walk.START;
        Draw chance = new Draw(seed, 0);
        for (int round = 0; round < ROUNDS; round++) {
            together(seed * 100 + round, trail, now);
            now = now.plus(Duration.ofMinutes(City.minutes(chance.some(Kind.TIME))));
            letPass(trail, now);
            Act change = chance.some(Kind.RULE);
            walker.rule(City.rule(change)[0], City.rule(change)[1]);
            whole("seed " + seed + ", round " + round, trail);
        }
        finish("seed " + seed, trail, now);
        whole("seed " + seed + ", at the end", trail);
    }

    private void together(long seed, Walker.Trail trail, Instant now) throws Exception {
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Draw draw = new Draw(seed * PEOPLE + i, 0);
            people.add(
                    () -> {
                        for (int act = 0; act < ACTS; act++) {
                            one(draw, trail, now);
                        }
                        return null;
                    });
        }
        people.add(
                () -> {
                    for (int i = 0; i < ACTS; i++) {
                        walker.fire(trail, now);
                    }
                    return null;
                });
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            for (Future<Void> done : threads.invokeAll(people)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private void one(Draw draw, Walker.Trail trail, Instant now) {
        List<Seen> seen = walker.see(trail);
        act(draw.good(Seen.model(seen, now)), trail, seen, now);
    }

    private void act(Act drawn, Walker.Trail trail, List<Seen> seen, Instant now) {
        Act act = drawn;
        long callback = 0;
        boolean missing =
                act.kind() == Kind.DECIDE_WISH
                        && act.a() >= seen.get(act.ticket()).ticket.asked.size();
        if (missing) {
            return;
        }
        String outcome = "taken";
        try {
            if (act.kind() == Kind.CALL && City.who(act).role().equals("回访员")) {
                Walker.Taken taken = walker.take(trail, City.who(act), now);
                if (taken == null) {
                    return;
                }
                callback = taken.id();
                act = new Act(act.kind(), act.who(), taken.slot(), act.a(), act.b(), false);
            }
            walker.act(act, trail, seen.get(act.ticket()), callback, now);
        } catch (Refusal refusal) {
            assertThat(refusal.status()).as(act.toString()).isBetween(400, 499);
            assertThat(refusal.sentence()).as(act.toString()).matches(".*\\p{IsHan}.*");
            outcome = refusal.code();
        } catch (RuntimeException conflict) {
            assertThat(Conflict.isOne(conflict)).as("%s: %s", act, conflict).isTrue();
            outcome = "changed-meanwhile";
        }
        outcomes.merge(act.kind() + " " + outcome, 1, Integer::sum);
    }

    /**
     * Also what could not be had while others held its ticket, and is tried again a little later.
     */
    private void letPass(Walker.Trail trail, Instant now) {
        for (int i = 0; i < 5; i++) {
            walker.fire(trail, now);
        }
    }

    private void whole(String when, Walker.Trail trail) {
        List<Seen> all = walker.see(trail);
        for (Seen one : all) {
            assertThat(Compare.lost(one, all)).as(when).isEmpty();
        }
        assertThat(
                        recount.differences(
                                figures.sums(FIRST, LAST),
                                figures.sums(Counting.NOW, Counting.NOW)))
                .as(when)
                .isEmpty();
    }

    private void finish(String walk, Walker.Trail trail, Instant start) {
        Finish way = new Finish();
        Instant now = start;
        for (int i = 0; i < FINISH; i++) {
            List<Seen> seen = walker.see(trail);
            Act act = way.on(Seen.model(seen, now));
            if (act == null) {
                return;
            }
            if (act.kind() == Kind.TIME) {
                now = now.plus(Duration.ofMinutes(City.minutes(act)));
                letPass(trail, now);
            } else {
                act(act, trail, seen, now);
            }
        }
        assertThat(walker.see(trail)).as(walk + " finds no way out").isNull();
    }
}
