package line12345.hotline.missed.term;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.outbound.line.QuietHours;
import line12345.ticketing.contact.ContactOutcome;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class AfterTryTest {
    private static final Instant NINE = OtherHoursTest.at("2026-05-06T09:00");
    private final OtherHours hours = new OtherHours(Duration.ofHours(2), new QuietHours(8, 21));

    @Test
    void reachedIsDoneAtOnce() {
        assertThat(after(TryResult.REACHED, 1).ending()).isEqualTo(MissedEnding.REACHED);
    }

    @Test
    void anEmptyNumberIsNotTriedThreeTimes() {
        assertThat(after(TryResult.INVALID, 1).ending()).isEqualTo(MissedEnding.INVALID);
    }

    @Test
    void theLastTryIsTheLast() {
        assertThat(after(TryResult.NO_ANSWER, 2).done()).isFalse();
        assertThat(after(TryResult.NO_ANSWER, 2).nextAt())
                .isEqualTo(OtherHoursTest.at("2026-05-06T12:00"));
        assertThat(after(TryResult.OFF, 3).ending()).isEqualTo(MissedEnding.UNREACHED);
        assertThat(after(TryResult.REFUSED, 3).ending()).isEqualTo(MissedEnding.UNREACHED);
    }

    @Test
    void whoHungUpFirstHasNotTriedButWaitsForAnotherHourToo() {
        assertThat(after(TryResult.GIVEN_UP, 3).done()).isFalse();
        assertThat(after(TryResult.CUT, 3).nextAt()).isAfter(NINE);
    }

    @Test
    void aCitizenWhoseTelephoneNeverRangWasNotTried() {
        assertThat(TryResult.of(ContactOutcome.CALLER_NO_ANSWER)).isEmpty();
        assertThat(TryResult.of(ContactOutcome.EXCHANGE_AWAY)).isEmpty();
        assertThat(TryResult.of(ContactOutcome.UNREACHABLE)).contains(TryResult.NO_ANSWER);
    }

    @Test
    void nobodySaysByKeyWhatOnlyTheExchangeKnows() {
        assertThat(TryResult.said("BUSY")).isEmpty();
        assertThat(TryResult.said("OFF")).contains(TryResult.OFF);
        assertThat(TryResult.said("nonsense")).isEmpty();
    }

    private AfterTry after(TryResult result, int counted) {
        return AfterTry.of(result, counted, 3, List.of(NINE), NINE, hours);
    }
}
