package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

class PulseTest {
    private final LiveBench bench = new LiveBench(0);
    private final Map<String, Actor> running = new HashMap<>(Map.of("token", LiveBench.MANAGER));
    private final Pulse pulse = new Pulse();
    private final Page page = new Page();
    private int asked;
    private boolean broken;

    PulseTest() {
        pulse.facts = bench.facts;
        pulse.clock =
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return Instant.EPOCH;
                    }
                };
        pulse.sessions =
                new Sessions() {
                    @Override
                    public Map<String, Actor> actors(Set<String> tokens, Instant now) {
                        asked++;
                        if (broken) {
                            throw new IllegalStateException("no database");
                        }
                        return running;
                    }
                };
    }

    @Test
    void manyStreamsAreOneQuestion() {
        List<Listener> many = new ArrayList<>();
        for (int i = 0; i < 133; i++) {
            many.add(bench.listen(new Page(), 0));
        }
        pulse.beat(many);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void whoHasSignedOutHearsNoMore() {
        Listener listener = bench.listen(page, 0);
        pulse.beat(List.of(listener));
        assertThat(page.text()).contains("event:beat");
        running.clear();
        pulse.beat(List.of(listener));
        assertThat(page.ended).isTrue();
        bench.tell(1, 1);
        assertThat(page.numbers()).isEmpty();
    }

    @Test
    void withoutADatabaseStreamsGoOnForAMinuteAndNoLonger() {
        Listener listener = bench.listen(page, 0);
        broken = true;
        pulse.beat(List.of(listener));
        assertThat(page.ended).isFalse();
        assertThat(page.text()).contains("event:beat");
        listener.confirmed -= TimeUnit.SECONDS.toNanos(61);
        pulse.beat(List.of(listener));
        assertThat(page.ended).isTrue();
    }
}
