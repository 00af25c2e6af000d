package line12345.ticketing.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.TicketText.WrongText;
import line12345.ticketing.ticket.state.NotNow;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class EditionTest {
    /** 09:00 of 11 May in the office's zone. */
    private static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-05-11");
    private final Actor clerk = new Actor(1, "经办", Role.CLERK, 6L, null);
    private final Actor leader = new Actor(2, "负责人", Role.LEADER, 6L, null);
    private final Actor reviewer = new Actor(3, "审核员", Role.REVIEWER, null, null);

    @Test
    void anEntryIsWrittenReadPublishedAndTakenBack() {
        Edition edition = draft(TODAY, null);
        edition.submit(clerk, NOW);
        assertEquals(EditionState.WAITING, edition.state());
        edition.approve(leader, NOW);
        assertEquals(EditionState.APPROVED, edition.state());
        edition.publish(reviewer, NOW);
        assertEquals(EditionState.PUBLISHED, edition.state());
        assertEquals(TODAY, edition.publishedOn());
        edition.withdraw("政策取消", leader, NOW);
        assertEquals(EditionState.WITHDRAWN, edition.state());
        assertEquals("政策取消", edition.said());
    }

    @Test
    void whatIsPublishedIsNeverEdited() {
        Edition edition = published(TODAY, null);
        assertThrows(NotNow.class, () -> edition.write(6, text(TODAY, null), clerk, NOW));
        assertThrows(NotNow.class, () -> edition.sendBack("改", reviewer, NOW));
        Edition next = edition.revised(2, clerk, NOW);
        assertEquals(2, next.edition());
        assertEquals(EditionState.DRAFT, next.state());
        assertEquals(EditionState.PUBLISHED, edition.state());
    }

    @Test
    void onlyTheHotlinePublishesAndNeverWhoWroteIt() {
        Edition edition = draft(TODAY, null);
        edition.submit(clerk, NOW);
        assertThrows(NotYours.class, () -> edition.approve(clerk, NOW));
        edition.approve(leader, NOW);
        assertThrows(NotYours.class, () -> edition.publish(leader, NOW));

        Edition own = new Edition(2, 1, 6, text(TODAY, null), reviewer, NOW);
        own.submit(reviewer, NOW);
        own.approve(reviewer, NOW);
        assertThrows(NotYours.class, () -> own.publish(reviewer, NOW));
        assertEquals(EditionState.APPROVED, own.state());
    }

    @Test
    void aDayThatIsPastReplacesNothing() {
        assertEquals(TODAY, approved(TODAY.minusDays(9), null).publish(reviewer, NOW));
        assertEquals(TODAY.plusDays(3), approved(TODAY.plusDays(3), null).publish(reviewer, NOW));
    }

    @Test
    void theLastDayCanStillBePublished() {
        approved(TODAY.minusDays(9), TODAY).publish(reviewer, NOW);
        Edition over = approved(TODAY.minusDays(9), TODAY.minusDays(1));
        assertThrows(WrongEntry.class, () -> over.publish(reviewer, NOW));
        assertEquals(EditionState.APPROVED, over.state());
    }

    @Test
    void aRevisionOfWhatIsOverHasNoEndYet() {
        Instant later = NOW.plusSeconds(86_400);
        assertNull(published(TODAY, TODAY).revised(2, clerk, later).validUntil());
        assertEquals(TODAY, published(TODAY, TODAY).revised(2, clerk, NOW).validUntil());
    }

    @Test
    void sendingBackAndTakingBackHaveAReason() {
        Edition edition = approved(TODAY, null);
        assertThrows(WrongText.class, () -> edition.sendBack(" ", reviewer, NOW));
        assertEquals(EditionState.APPROVED, edition.state());
        edition.sendBack("依据不全", reviewer, NOW);
        assertEquals(EditionState.DRAFT, edition.state());
        assertThrows(WrongText.class, () -> edition.withdraw("", leader, NOW));
    }

    private Edition draft(LocalDate from, LocalDate until) {
        return new Edition(1, 1, 6, text(from, until), clerk, NOW);
    }

    private Edition approved(LocalDate from, LocalDate until) {
        Edition edition = draft(from, until);
        edition.submit(clerk, NOW);
        edition.approve(leader, NOW);
        return edition;
    }

    private Edition published(LocalDate from, LocalDate until) {
        Edition edition = approved(from, until);
        edition.publish(reviewer, NOW);
        return edition;
    }

    private static EntryText text(LocalDate from, LocalDate until) {
        return new EntryText(
                "灵活就业人员怎样缴社保",
                List.of("自由职业交社保"),
                "持身份证到社保大厅办理。",
                List.of("0602"),
                null,
                "云人社发〔2026〕3 号",
                from,
                until);
    }
}
