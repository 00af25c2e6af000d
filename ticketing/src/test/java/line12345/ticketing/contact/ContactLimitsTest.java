package line12345.ticketing.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

class ContactLimitsTest {
    private static final ContactLimits LIMITS = new ContactLimits(8, 21, 3, 7);

    @Test
    void citizensAreLeftAloneAtNight() {
        assertEquals("contact-quiet-hours", code(0, "", at("07:59:59")));
        assertEquals("", code(0, "", at("08:00:00")));
        assertEquals("", code(0, "", at("20:59:59")));
        assertEquals("contact-quiet-hours", code(0, "", at("21:00:00")));
    }

    @Test
    void aSpecialReasonCallsAtNight() {
        assertEquals("", code(0, "燃气泄漏", at("03:00:00")));
    }

    @Test
    void notMoreOftenADayThanTheCitySays() {
        assertEquals("", code(2, "", at("10:00:00")));
        assertEquals("contact-too-often", code(3, "", at("10:00:00")));
        assertEquals("contact-too-often", code(3, "燃气泄漏", at("03:00:00")));
    }

    @Test
    void nobodyBeginsMoreCallsADayThanTheCitySaysWhateverTheReason() {
        NotContacted refusal = LIMITS.refusal(0, 7, "燃气泄漏", at("10:00:00")).orElseThrow();

        assertEquals("contact-person-too-often", refusal.code());
        assertTrue(refusal.sentence().contains("7 次"), refusal.sentence());
    }

    @Test
    void theSentenceSaysWhenToCall() {
        String sentence = LIMITS.refusal(0, 0, "", at("22:00:00")).orElseThrow().sentence();

        assertTrue(sentence.contains("8 点至 21 点"), sentence);
        assertEquals(Optional.empty(), LIMITS.refusal(0, 6, "", at("12:00:00")));
    }

    @Test
    void whatNeverRangDoesNotCount() {
        assertEquals(false, ContactOutcome.EXCHANGE_AWAY.rang());
        assertEquals(false, ContactOutcome.CALLER_NO_ANSWER.rang());
        assertEquals(true, ContactOutcome.BUSY.rang());
    }

    private static String code(long today, String reason, Instant now) {
        return LIMITS.refusal(today, 0, reason, now).map(NotContacted::code).orElse("");
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "+08:00");
    }
}
