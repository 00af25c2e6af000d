package line12345.hotline.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Figures;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Random walks over several tickets by several people, with the rules changed in between, beside a
 * model. {@code -Dline12345.walk.explore=true} walks where nobody walked before, {@code
 * -Dline12345.walk.seed=N} repeats one; {@code -Dline12345.walk.count=N} walks longer.
 */
@QuarkusTest
@TestProfile(LifeProfile.class)
class LifeWalkAppTest extends AppTest {
    private static final int ACTS = 70;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    @Inject Walker walker;
    @Inject Figures figures;
    @Inject Recount recount;

    @Test
    void neverAStateWithoutAnOwnerAClockOrAWayOut() {
        Long one = Long.getLong("line12345.walk.seed");
        int count = one != null ? 1 : Integer.getInteger("line12345.walk.count", 12);
        long first = one != null ? one : 20261121;
        Map<String, Integer> outcomes = new TreeMap<>();
        int acts = 0;
        for (int i = 0; i < count; i++) {
            boolean explore = Boolean.getBoolean("line12345.walk.explore");
            long seed = explore ? System.nanoTime() % 1_000_000_000 : first + i;
            if (explore) {
                System.out.println("a walk that nobody walked before: seed " + seed);
            }
            Walk walk = walk(seed);
            acts += walk.script.size();
            walk.outcomes.forEach((what, times) -> outcomes.merge(what, times, Integer::sum));
        }
        System.out.println(count + " walks, " + acts + " acts: " + outcomes);
    }

    /** A walk that cannot fail would prove nothing: this city forgets that a ticket was redone. */
    @Test
    void aPlantedFaultIsFoundAndToldInAFewActs() {
        walker.write(
                "create function forget_redo() returns trigger language plpgsql as"
                        + " $$ begin new.redone := old.redone; return new; end $$");
        walker.write(
                "create trigger forget_redo before update on ticket for each row"
                        + " execute function forget_redo()");
        try {
            Throwable told = null;
            for (long seed = 1; told == null && seed <= 30; seed++) {
                long one = seed;
                told = catchThrowable(() -> walk(one));
            }
            System.out.println(told);
            assertThat(told).hasMessageContaining("redone 1").hasMessageContaining("redone 0");
            long acts = told.getMessage().lines().filter(line -> line.endsWith("]")).count();
            assertThat(acts).isBetween(2L, 20L);
        } finally {
            walker.write("drop trigger forget_redo on ticket");
            walker.write("drop function forget_redo()");
        }
    }

    private Walk walk(long seed) {
        Map<String, Long> before = figures.sums(FIRST, LAST);
        Walk walk = new Walk(walker);
        Optional<Walk.Failure> failure = walk.run(new Draw(seed, ACTS), true);
        failure.ifPresent(found -> shrunk(seed, walk.script, found));
        Map<String, Long> after = figures.sums(FIRST, LAST);
        walk.counts.events.forEach(
                (figure, times) ->
                        assertThat(after.getOrDefault(figure, 0L) - before.getOrDefault(figure, 0L))
                                .as("seed %d: %s", seed, figure)
                                .isEqualTo(times));
        recount.differences(after, figures.sums(Counting.NOW, Counting.NOW))
                .forEach(line -> fail("seed " + seed + ": " + line));
        return walk;
    }

    private void shrunk(long seed, List<Act> script, Walk.Failure found) {
        System.out.println("seed " + seed + " fails after " + script.size() + " acts: " + found);
        List<Act> smallest = Shrink.smallest(script, shorter -> again(shorter, found), 120);
        Walk.Failure last = play(smallest, found).orElse(found);
        StringBuilder words = new StringBuilder("seed " + seed + ", " + found.kind() + "\n");
        smallest.forEach(act -> words.append("   ").append(act).append('\n'));
        words.append("   then ").append(last.act()).append('\n').append("   ");
        fail(words.append(last.words()).toString());
    }

    private boolean again(List<Act> script, Walk.Failure found) {
        return play(script, found).filter(one -> one.kind().equals(found.kind())).isPresent();
    }

    private Optional<Walk.Failure> play(List<Act> script, Walk.Failure found) {
        Iterator<Act> acts = script.iterator();
        return new Walk(walker)
                .run(model -> acts.hasNext() ? acts.next() : null, found.isOnTheWayOut());
    }
}
