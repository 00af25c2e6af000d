package line12345.hotline.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;

class AskedTogetherTest {
    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final List<Set<Integer>> questions = new ArrayList<>();
    private final Map<Integer, String> world = new HashMap<>(Map.of(1, "one", 2, "two"));
    private final AskedTogether<Integer, String> together =
            new AskedTogether<>(this::answer, threads::add, 100);

    private Map<Integer, String> answer(Set<Integer> keys) {
        questions.add(keys);
        Map<Integer, String> known = new HashMap<>(world);
        known.keySet().retainAll(keys);
        return known;
    }

    @Test
    void twoThousandAtOnceAreAFewQuestions() {
        List<CompletionStage<Optional<String>>> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            all.add(together.ask(i));
        }
        assertThat(threads).as("askers").hasSize(2);
        runAll();
        assertThat(questions).hasSize(20);
        assertThat(all)
                .allMatch(one -> now(one).equals(Optional.ofNullable(world.get(all.indexOf(one)))));
    }

    @Test
    void theSameIsAskedOnceAndEverybodyHearsIt() {
        var one = together.ask(1);
        var other = together.ask(1);
        runAll();
        assertThat(questions).containsExactly(Set.of(1));
        assertThat(now(one)).contains("one");
        assertThat(now(other)).contains("one");
    }

    @Test
    void whoAsksInAQuietHourDoesNotWaitForOthers() {
        together.ask(1);
        assertThat(threads).hasSize(1);
        runAll();
        together.ask(2);
        assertThat(threads).hasSize(1);
        runAll();
        assertThat(questions).containsExactly(Set.of(1), Set.of(2));
    }

    /** Somebody signed out between the two: the second must not hear the answer of the first. */
    @Test
    void anAnswerIsNeverOlderThanItsRequest() {
        List<CompletionStage<Optional<String>>> late = new ArrayList<>();
        AskedTogether<Integer, String> slow =
                new AskedTogether<>(
                        keys -> {
                            Map<Integer, String> seen = answer(keys);
                            if (late.isEmpty()) {
                                world.remove(1);
                                late.add(this.slow.ask(1));
                            }
                            return seen;
                        },
                        threads::add,
                        100);
        this.slow = slow;
        var first = slow.ask(1);
        runAll();
        assertThat(now(first)).contains("one");
        assertThat(now(late.get(0))).isEmpty();
    }

    private AskedTogether<Integer, String> slow;

    @Test
    void whatFailsIsToldToThoseWhoWaitAndToNobodyElse() {
        Deque<Runnable> own = new ArrayDeque<>();
        AskedTogether<Integer, String> failing =
                new AskedTogether<>(
                        keys -> {
                            if (keys.contains(13)) {
                                throw new IllegalStateException("no database");
                            }
                            return answer(keys);
                        },
                        own::add,
                        1);
        var bad = failing.ask(13);
        var good = failing.ask(1);
        while (!own.isEmpty()) {
            own.poll().run();
        }
        assertThatThrownBy(() -> now(bad)).hasMessageContaining("no database");
        assertThat(now(good)).contains("one");
    }

    @Test
    void aFullHouseSaysSoAndTheNextIsServed() {
        boolean[] full = {true};
        AskedTogether<Integer, String> house =
                new AskedTogether<>(
                        this::answer,
                        work -> {
                            if (full[0]) {
                                throw new RejectedExecutionException("full");
                            }
                            work.run();
                        },
                        10);
        assertThatThrownBy(() -> now(house.ask(1))).hasMessageContaining("full");
        assertThatThrownBy(() -> now(house.ask(1))).hasMessageContaining("full");
        assertThatThrownBy(() -> now(house.ask(1))).hasMessageContaining("full");
        full[0] = false;
        assertThat(now(house.ask(1))).contains("one");
    }

    private void runAll() {
        while (!threads.isEmpty()) {
            threads.poll().run();
        }
    }

    private static <T> T now(CompletionStage<T> stage) {
        CompletableFuture<T> future = stage.toCompletableFuture();
        assertThat(future).isDone();
        return future.join();
    }
}
