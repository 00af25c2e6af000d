package line12345.hotline.telephony.party;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.party.PartyNews;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

class FollowPartiesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void aTransferThatIsStillBeingMadeIsNotSweptAway() {
        AtomicReference<Instant> before = new AtomicReference<>();
        FollowParties follow = new FollowParties();
        follow.clock = new OfficeClock();
        follow.news =
                new PartyNews() {
                    @Override
                    public void settle(Set<String> living, Instant asked, Instant now) {
                        before.set(asked);
                    }
                };
        follow.sweep(Set.of(), NOW);
        // Forty looks at a full exchange, each with all its lines and queues.
        assertThat(before.get()).isBefore(NOW.minusSeconds(20));
    }
}
