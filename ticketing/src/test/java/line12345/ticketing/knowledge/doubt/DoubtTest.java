package line12345.ticketing.knowledge.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.ticket.TicketText.WrongText;
import line12345.ticketing.ticket.state.NotNow;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class DoubtTest {
    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");
    private static final Actor AGENT = new Actor(1, "话务员", Role.AGENT, null, "1001");
    private static final Actor CLERK = new Actor(2, "经办", Role.CLERK, 6L, null);

    @Test
    void theOfficeSaysWhyItIsStillRightAndTheReaderIsTold() {
        Doubt doubt = doubt("地址搬了");
        assertThrows(WrongText.class, () -> doubt.stillRight(" ", CLERK, NOW));
        assertEquals(DoubtState.OPEN, doubt.state());
        doubt.stillRight("明年 1 月才搬", CLERK, NOW);
        assertEquals(DoubtState.RIGHT, doubt.state());
        assertTrue(doubt.news().contains("经办核实仍然正确：明年 1 月才搬"), doubt.news());
    }

    @Test
    void itIsAnsweredOnce() {
        Doubt doubt = doubt("地址搬了");
        doubt.settle(DoubtState.RENEWED, NOW);
        assertTrue(doubt.news().contains("已修订"), doubt.news());
        assertThrows(NotNow.class, () -> doubt.stillRight("没有搬", CLERK, NOW));
        assertThrows(NotNow.class, () -> doubt.settle(DoubtState.WITHDRAWN, NOW));
    }

    @Test
    void aDoubtIsASentence() {
        assertThrows(WrongText.class, () -> doubt(""));
        assertThrows(WrongText.class, () -> doubt("长".repeat(501)));
    }

    private static Doubt doubt(String words) {
        return new Doubt(
                new ReadEdition(1, 1, 6, "怎样缴社保"),
                words,
                new Deadline(NOW.plusSeconds(3600), false, ""),
                AGENT,
                NOW);
    }
}
