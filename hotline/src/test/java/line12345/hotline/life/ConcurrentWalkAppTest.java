package line12345.hotline.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.life.Act.Kind;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Model.Verdict;
import line12345.ticketing.refusal.Refusal;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Four at once on the same tickets, each with what it saw a moment ago: whatever succeeded can be
 * told one after the other, and nothing that was written is lost. What touches two tickets is
 * walked by {@link CrowdWalkAppTest}.
 */
@QuarkusTest
@TestProfile(LifeProfile.class)
class ConcurrentWalkAppTest extends AppTest {
    private static final int ROUNDS = 3;
    private static final int ACTS = 25;

    /** These touch two tickets, or the next one of a list: the sequence of one would have gaps. */
    private static final Set<Kind> LEFT_OUT =
            Set.of(Kind.FILE, Kind.TIME, Kind.RULE, Kind.JOIN, Kind.PART, Kind.CALL);

    @Inject Walker walker;
    @Inject EntityManager entities;

    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();

    /**
     * What succeeded.
     *
     * @param before the version the person saw
     * @param after the version it left
     */
    private record Success(Act act, int before, int after) {}

    @Test
    void whatSucceedsCanBeToldOneAfterTheOther() throws Exception {
        long first = Long.getLong("line12345.walk.seed", 20261121);
        System.out.println("four at once, from seed " + first);
        for (long seed = first; seed < first + ROUNDS; seed++) {
            round(seed);
        }
        System.out.println(outcomes);
        assertThat(outcomes.get("taken")).isPositive();
        assertThat(outcomes.get("changed-meanwhile")).isPositive();
    }

    private void round(long seed) throws Exception {
        walker.begin(City.start());
        Walker.Trail trail = new Walker.Trail();
        for (int i = 0; i < 3; i++) {
            walker.act(new Act(Kind.FILE, 0, i, 0, i, false), trail, null, 0, Walk.START);
        }
        Model told = Seen.model(walker.see(trail), Walk.START);
        ConcurrentLinkedQueue<Success> successes = new ConcurrentLinkedQueue<>();
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Draw draw = new Draw(seed * 4 + i, 0);
            people.add(
                    () -> {
                        for (int act = 0; act < ACTS; act++) {
                            one(draw, trail, successes);
                        }
                        return null;
                    });
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> done : threads.invokeAll(people)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        tell(seed, told, List.copyOf(successes), walker.see(trail));
    }

    private void one(Draw draw, Walker.Trail trail, ConcurrentLinkedQueue<Success> successes) {
        List<Seen> seen = walker.see(trail);
        Act act = draw.good(Seen.model(seen, Walk.START));
        Seen ticket = seen.get(act.ticket());
        boolean missing = act.kind() == Kind.DECIDE_WISH && act.a() >= ticket.ticket.asked.size();
        if (LEFT_OUT.contains(act.kind()) || missing) {
            return;
        }
        String outcome = "taken";
        try {
            int after = QuarkusTransaction.requiringNew().call(() -> version(act, trail, ticket));
            successes.add(new Success(act, ticket.version, after));
        } catch (Refusal refusal) {
            outcome = refusal.code();
        } catch (RuntimeException conflict) {
            assertThat(Conflict.isOne(conflict)).as("%s: %s", act, conflict).isTrue();
            outcome = "changed-meanwhile";
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private int version(Act act, Walker.Trail trail, Seen seen) {
        walker.act(act, trail, seen, 0, Walk.START);
        entities.flush();
        return ((Number)
                        entities.createNativeQuery("select version from ticket where id = ?1")
                                .setParameter(1, trail.ids.get(act.ticket()))
                                .getSingleResult())
                .intValue();
    }

    private void tell(long seed, Model told, List<Success> successes, List<Seen> end) {
        Effects effects = new Effects(told);
        for (Seen last : end) {
            int slot = last.ticket.slot;
            boolean exact = true;
            int version = -1;
            Set<Integer> versions = new HashSet<>();
            List<Success> mine =
                    successes.stream()
                            .filter(one -> one.act().ticket() == slot)
                            .sorted(Comparator.comparingInt(Success::after))
                            .toList();
            for (Success one : mine) {
                String where = "seed " + seed + " after version " + version + ": " + one.act();
                if (one.act().kind() == Kind.DROP
                        && told.tickets.get(slot).closing.equals("DROPPED")) {
                    // Taking back twice is once: the second found nothing to change.
                    continue;
                }
                assertThat(versions.add(one.after())).as(where).isTrue();
                if (version >= 0 && isVersioned(one.act())) {
                    assertThat(one.before()).as(where).isEqualTo(version);
                }
                assertThat(one.after()).as(where).isGreaterThan(Math.max(version, one.before()));
                version = one.after();
                Verdict verdict = told.may(one.act());
                exact &= verdict == Verdict.YES;
                if (exact) {
                    effects.took(one.act());
                    Compare.learn(told.tickets.get(slot), last);
                } else {
                    assertThat(verdict).as(where).isEqualTo(Verdict.EITHER);
                    break;
                }
            }
            if (exact) {
                Ticket mineToo = told.tickets.get(slot);
                assertThat(Compare.difference(mineToo, last)).as("seed " + seed).isEmpty();
                assertThat(mine.isEmpty() ? last.version : version).isEqualTo(last.version);
            }
            assertThat(Compare.lost(last, end)).as("seed " + seed).isEmpty();
        }
    }

    private static boolean isVersioned(Act act) {
        return switch (act.kind()) {
            case RATE, OBJECT, URGE, DROP, DECIDE_WISH -> false;
            default -> true;
        };
    }
}
