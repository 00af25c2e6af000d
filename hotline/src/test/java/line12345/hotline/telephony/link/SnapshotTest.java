package line12345.hotline.telephony.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class SnapshotTest {
    @Test
    void agesAreRead() {
        assertThat(Snapshot.age("01:02:03")).isEqualTo(Duration.ofSeconds(3723));
        assertThat(Snapshot.age(null)).isZero();
    }
}
