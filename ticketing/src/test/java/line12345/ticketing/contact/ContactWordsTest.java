package line12345.ticketing.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContactWordsTest {
    @Test
    void aShortTalkIsSaidInSeconds() {
        assertEquals("通话 0 秒", ContactWords.length(0));
        assertEquals("通话 59 秒", ContactWords.length(59));
    }

    @Test
    void aLongOneInMinutes() {
        assertEquals("通话 1 分 00 秒", ContactWords.length(60));
        assertEquals("通话 61 分 05 秒", ContactWords.length(3665));
    }

    @Test
    void whatGoesOnIsSaidToTheOneWhoCalled() {
        assertEquals("正在呼叫您的电话", view(false, false, null).words());
        assertEquals("已接听，正在呼叫市民", view(true, false, null).words());
        assertEquals("通话中", view(true, true, null).words());
        assertEquals("已接通，通话 42 秒", view(true, true, ContactOutcome.CONNECTED).words());
        assertTrue(view(false, false, null).open());
        assertFalse(view(true, false, ContactOutcome.BUSY).connected());
        assertEquals("市民占线", view(true, false, ContactOutcome.BUSY).words());
    }

    private static ContactView view(boolean picked, boolean connected, ContactOutcome outcome) {
        var at = java.time.Instant.EPOCH;
        return new ContactView(
                1,
                "relay-1",
                1,
                "",
                "王",
                "",
                at,
                picked ? at : null,
                connected ? at : null,
                outcome == null ? null : at,
                outcome,
                outcome == ContactOutcome.CONNECTED ? 42 : null,
                false,
                true);
    }
}
