package line12345.hotline.telephony.seat;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.Snapshot;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.event.ContactStatusEvent;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PhoneWatchTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private final PhoneWatch watch = new PhoneWatch();
    private Instant now = NOW;

    PhoneWatchTest() {
        watch.clock =
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }
                };
    }

    private void contact(String extension, String status) {
        ContactStatusEvent event = new ContactStatusEvent("test");
        event.setAor(extension);
        event.setContactStatus(status);
        watch.heard(event);
    }

    @Test
    void aTelephoneIsGoneAfterTwentySecondsAndNotBefore() {
        contact("1001", "Removed");
        assertThat(watch.goneLongEnough(NOW.plusMillis(19_999))).isEmpty();
        assertThat(watch.goneLongEnough(NOW.plusSeconds(20))).containsExactly("1001");
        now = NOW.plusSeconds(10);
        contact("1001", "Removed");
        assertThat(watch.goneLongEnough(NOW.plusSeconds(20))).containsExactly("1001");
    }

    @Test
    void oneThatComesBackIsNotGone() {
        contact("1001", "Removed");
        contact("1001", "NonQualified");
        assertThat(watch.goneLongEnough(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void afterALookUpPagesHaveAMinuteToComeBack() {
        contact("1002", "Removed");
        Snapshot found = new Snapshot(List.of(), Map.of(), Map.of(), Set.of("1001"));
        watch.settle(new LookUp(null, found, Set.of(), NOW, NOW));
        assertThat(watch.goneLongEnough(NOW.plusSeconds(59))).isEmpty();
        assertThat(watch.goneLongEnough(NOW.plusSeconds(60))).containsExactly("1001");
    }
}
