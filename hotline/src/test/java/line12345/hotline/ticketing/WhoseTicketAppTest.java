package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.RevealCitizen;
import line12345.ticketing.ticket.reading.TicketLists;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/** Asks for my tickets, never for a ticket by number. */
@QuarkusTest
class WhoseTicketAppTest extends AppTest {
    /** More than all tests together leave with one office. */
    private static final int MANY = 100_000;

    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");

    @Inject Journeys journeys;
    @Inject ReadTicket readTicket;
    @Inject SignTicket signTicket;
    @Inject ReplyToTicket replyToTicket;
    @Inject RevealCitizen revealCitizen;
    @Inject JoinTicket joinTicket;
    @Inject TicketLists lists;

    @Test
    void anotherOfficesClerkFindsNothing() {
        String number = journeys.file(Journeys.send(), NOW).number();
        Actor other = journeys.clerkOf(32);
        assertThatThrownBy(() -> readTicket.read(number, other, NOW))
                .isInstanceOf(NoSuchTicket.class);
        assertThatThrownBy(() -> signTicket.sign(number, 0, other, NOW))
                .isInstanceOf(NoSuchTicket.class);
        assertThatThrownBy(() -> revealCitizen.reveal(number, "核实", other, NOW))
                .isInstanceOf(NoSuchTicket.class);
        assertThat(lists.openOf(other, MANY, NOW)).noneMatch(line -> line.number().equals(number));
        assertThat(lists.openOf(journeys.clerkOf(31), MANY, NOW))
                .anyMatch(line -> line.number().equals(number));
    }

    @Test
    void windowAndAdministratorReadNoTickets() {
        String number = journeys.file(Journeys.send(), NOW).number();
        for (Role role : new Role[] {Role.WINDOW, Role.ADMIN}) {
            assertThatThrownBy(() -> readTicket.read(number, journeys.first(role), NOW))
                    .isInstanceOf(NoSuchTicket.class);
        }
    }

    @Test
    void staffReadMaskedAndALookIsWrittenDown() {
        String number = journeys.file(Journeys.send(), NOW).number();
        Actor clerk = journeys.clerkOf(31);
        assertThat(readTicket.read(number, clerk, NOW).phone()).isEqualTo("138****5678");
        assertThatThrownBy(() -> revealCitizen.reveal(number, " ", clerk, NOW))
                .hasMessageContaining("查看理由");
        assertThat(revealCitizen.reveal(number, "联系核实地点", clerk, NOW).phone())
                .isEqualTo("13812345678");
        assertThat(readTicket.read(number, clerk, NOW).timeline())
                .anyMatch(e -> e.what().equals("查看身份") && e.sentence().equals("联系核实地点"));
    }

    @Test
    void nobodyOfAnOfficeSeesWhoAskedToStayUnknown() {
        var form = journeys.about(null, TicketKind.HELP, true, Journeys.send());
        String number = journeys.file(form, NOW).number();
        for (Actor person : new Actor[] {journeys.clerkOf(31), journeys.leaderOf(31)}) {
            assertThatThrownBy(() -> revealCitizen.reveal(number, "联系核实", person, NOW))
                    .isInstanceOf(NotYours.class)
                    .hasMessageContaining("要求保密");
        }
        Actor agent = journeys.first(Role.AGENT);
        assertThat(revealCitizen.reveal(number, "转达答复", agent, NOW).phone())
                .isEqualTo("13812345678");
    }

    @Test
    void whoDoesNotHandleItAnyMoreDoesNotSeeWhoseItIs() {
        String number = journeys.file(Journeys.send(), NOW).number();
        Actor clerk = journeys.clerkOf(31);
        Actor superior = journeys.clerkOf(21);
        assertThat(revealCitizen.reveal(number, "督促下级", superior, NOW).phone()).isNotEmpty();
        String main = journeys.file(Journeys.send(), NOW).number();
        Actor agent = journeys.first(Role.AGENT);
        joinTicket.join(number, main, journeys.version(number), agent, NOW);
        for (Actor former : new Actor[] {clerk, superior}) {
            assertThat(readTicket.read(number, former, NOW).number()).isEqualTo(number);
            assertThatThrownBy(() -> revealCitizen.reveal(number, "联系核实", former, NOW))
                    .isInstanceOf(NotYours.class)
                    .hasMessageContaining("已不承办");
        }
        assertThat(revealCitizen.reveal(main, "联系核实", clerk, NOW).phone()).isNotEmpty();
    }

    @Test
    void twoClerksOnOneTicketDoNotOverwriteEachOther() {
        String number = journeys.file(Journeys.send(), NOW).number();
        Actor clerk = journeys.clerkOf(31);
        int seen = journeys.version(number);
        signTicket.sign(number, seen, clerk, NOW);
        assertThatThrownBy(() -> replyToTicket.reply(number, Journeys.fixed(), seen, clerk, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }
}
