package line12345.ticketing.medium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class QuotaUseTest {
    private static final Quota QUOTA = new Quota(2, 3, 4);

    /** 23:59:30 in the office. */
    private static final Instant LATE = Instant.parse("2026-11-24T15:59:30Z");

    @Test
    void theLastRequestOfAMinutePassesAndTheNextWaitsForItsEnd() {
        QuotaUse one = QuotaUse.none(LATE).oneMore();
        assertThat(one.left(QUOTA, LATE).rest()).isZero();
        QuotaUse two = one.oneMore();
        assertThat(two.left(QUOTA, LATE).rest()).isEqualTo(30);
        assertThat(two.left(QUOTA, LATE).windows().get(0).left()).isZero();
    }

    @Test
    void theMinuteEndsExactlyWithTheNext() {
        Instant end = Instant.parse("2026-11-24T15:30:00Z");
        QuotaUse full = QuotaUse.none(end.minusSeconds(20)).oneMore().oneMore();
        assertThat(full.at(end.minusMillis(1)).left(QUOTA, end.minusMillis(1)).rest()).isOne();
        assertThat(full.at(end).left(QUOTA, end).rest()).isZero();
        assertThat(full.at(end).inHour()).isEqualTo(2);
    }

    @Test
    void theLongestWaitIsTold() {
        Instant early = Instant.parse("2026-11-24T15:10:00Z");
        QuotaUse hourFull = QuotaUse.none(early).oneMore().oneMore().oneMore();
        assertThat(hourFull.left(QUOTA, early).rest()).isEqualTo(50 * 60);
    }

    @Test
    void theDayIsTheOffices() {
        QuotaUse late = QuotaUse.none(LATE).oneMore().oneMore().oneMore().oneMore();
        assertThat(late.left(QUOTA, LATE).rest()).isEqualTo(30);
        Instant midnight = Instant.parse("2026-11-24T16:00:00Z");
        assertThat(late.at(midnight)).isEqualTo(QuotaUse.none(midnight));
    }

    @Test
    void aClockThatIsBehindOpensNoOldWindow() {
        QuotaUse use = QuotaUse.none(LATE).oneMore();
        assertThat(use.at(LATE.minusSeconds(90))).isEqualTo(use);
    }

    @Test
    void aQuotaIsAtLeastOne() {
        assertThat(Quota.of(1, 1, 1)).isEqualTo(new Quota(1, 1, 1));
        assertThatThrownBy(() -> Quota.of(0, 1, 1)).hasMessageContaining("每分钟");
        assertThatThrownBy(() -> Quota.of(1, null, 1)).hasMessageContaining("每小时");
        assertThatThrownBy(() -> Quota.of(1, 1, 10_000_001)).hasMessageContaining("每天");
    }
}
