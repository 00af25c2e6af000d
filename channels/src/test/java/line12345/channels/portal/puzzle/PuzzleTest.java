package line12345.channels.portal.puzzle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.channels.kit.HourlyLimit;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.IdentityConfig;

import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

class PuzzleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String HERE = "10.0.0.1";

    private final Puzzle puzzle = new Puzzle();
    private final WorkCookie cookies = new WorkCookie();

    @BeforeEach
    void make() {
        puzzle.limit = new HourlyLimit();
        puzzle.identities = new Identities(new Keys());
        puzzle.config = new Small();
        cookies.seals = puzzle.identities;
        cookies.config = puzzle.config;
    }

    private void ask(String what) {
        puzzle.pass("", HERE, what, NOW);
    }

    private long solve(Task task) throws Exception {
        return Altcha.solveChallenge(
                        task.challenge(), task.salt(), Altcha.Algorithm.SHA256, task.most(), 0)
                .number;
    }

    @Test
    void nobodyWorksWhileItIsQuiet() {
        ask("1");
        ask("2");
        assertThatCode(() -> puzzle.pass("", "10.0.0.2", "3", NOW)).doesNotThrowAnyException();
    }

    @Test
    void fromTheThirdOnAnAddressWorks() {
        ask("1");
        ask("2");
        assertThatThrownBy(() -> ask("3"))
                .isInstanceOf(WorkNeeded.class)
                .hasMessageContaining("12345");
        assertThatCode(() -> puzzle.pass("work", HERE, "3", NOW)).doesNotThrowAnyException();
        puzzle.pass("", HERE, "4", NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void aFloodFromManyAddressesMakesEverybodyWork() {
        for (int i = 0; i < 5; i++) {
            puzzle.pass("", "10.0.1." + i, "request " + i, NOW);
        }
        assertThatThrownBy(() -> puzzle.pass("", "10.0.9.9", "another", NOW))
                .isInstanceOf(WorkNeeded.class);
    }

    @Test
    void onePieceOfWorkIsGoodForTwoRequestsAndForTheSameAgain() {
        ask("1");
        ask("2");
        puzzle.pass("work", HERE, "3", NOW);
        puzzle.pass("work", HERE, "4", NOW);
        puzzle.pass("work", HERE, "4", NOW);
        assertThatThrownBy(() -> puzzle.pass("work", HERE, "5", NOW))
                .isInstanceOf(WorkNeeded.class);
        puzzle.pass("other work", HERE, "5", NOW);
    }

    @Test
    void aTaskIsSolvedByItsNumberOnlyAndInTime() throws Exception {
        Task task = puzzle.task(NOW);
        long number = solve(task);
        assertThat(puzzle.solved(task, number, NOW)).isTrue();
        assertThat(puzzle.solved(task, number + 1, NOW)).isFalse();
        assertThat(puzzle.solved(task, number, NOW.plus(Duration.ofMinutes(20)))).isFalse();
        assertThat(puzzle.solved(task, number, NOW.plus(Duration.ofSeconds(1199)))).isTrue();
        String later = task.salt().replaceFirst("expires=\\d+", "expires=4102444800");
        Task longer = new Task(task.challenge(), later, task.most(), task.signature());
        assertThat(later).isNotEqualTo(task.salt());
        assertThat(puzzle.solved(longer, number, NOW)).isFalse();
        Task foreign = new Task(task.challenge(), task.salt(), task.most(), "0".repeat(64));
        assertThat(puzzle.solved(foreign, number, NOW)).isFalse();
        Task rubbish = new Task("x", "y", 1, "z");
        assertThat(puzzle.solved(rubbish, 0, NOW)).isFalse();
    }

    @Test
    void theCookieKeepsWhichWorkWasDoneAndForgets() {
        Task task = puzzle.task(NOW);
        String value = cookies.of(task, NOW, true).getValue();
        assertThat(cookies.read(value, NOW)).isEqualTo(task.challenge());
        assertThat(cookies.of(task, NOW.plusSeconds(1), true).getValue()).isNotEqualTo(value);
        assertThat(cookies.read(value, NOW.plus(Duration.ofMinutes(20)))).isEmpty();
        assertThat(cookies.read(value.substring(3), NOW)).isEmpty();
        assertThat(cookies.read(null, NOW)).isEmpty();
        // Something else that the house has sealed, such as the proof of a telephone, is no work.
        String other = cookies.seals.seal("portal-owner\n" + NOW + "\n7");
        String foreign =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(other.getBytes(StandardCharsets.US_ASCII));
        assertThat(cookies.read(foreign, NOW)).isEmpty();
    }

    private record Small() implements PuzzleConfig {
        @Override
        public int fromAddress() {
            return 2;
        }

        @Override
        public int fromAll() {
            return 5;
        }

        @Override
        public long work() {
            return 1_000;
        }

        @Override
        public Duration counts() {
            return Duration.ofMinutes(20);
        }

        @Override
        public int uses() {
            return 2;
        }
    }

    private record Keys() implements IdentityConfig {
        @Override
        public String key() {
            return Base64.getEncoder().encodeToString(new byte[32]);
        }

        @Override
        public String searchKey() {
            return Base64.getEncoder().encodeToString(new byte[32]);
        }

        @Override
        public String keyId() {
            return "k1";
        }
    }
}
