package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.alert.AcknowledgeAlert;
import line12345.ticketing.alert.AlertView;
import line12345.ticketing.alert.TicketAlerts;
import line12345.ticketing.alert.UnheardAlerts;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.duty.AssignDuty;
import line12345.ticketing.duty.DutyForm;
import line12345.ticketing.duty.EndDuty;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.AcknowledgeNotice;
import line12345.ticketing.notice.NoticeState;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.LegState;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;

/** Monday, 10 o'clock: department 31 gets a ticket and does not look. */
@QuarkusTest
class AlertsAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private static final long OFFICE = 31;

    @Inject Journeys journeys;
    @Inject FileTicket fileTicket;
    @Inject SignTicket signTicket;
    @Inject ReplyToTicket replyToTicket;
    @Inject FireDue fireDue;
    @Inject TicketAlerts alerts;
    @Inject UnheardAlerts unheard;
    @Inject AcknowledgeAlert acknowledge;
    @Inject AcknowledgeNotice acknowledgeNotice;
    @Inject OwnNotices own;
    @Inject Tickets tickets;
    @Inject AssignDuty assign;
    @Inject EndDuty end;
    @Inject EntityManager entities;

    @Test
    void aNewTicketReachesTheClerkThenDutyThenTheLeaderAndStaysWithTheManager() {
        String number = journeys.file(Journeys.send(), NOW).number();
        assertThat(alert(number).messages()).as("told by the worker, not by the step").isEmpty();
        fire(number, NOW);
        assertThat(told(number)).containsExactly("CLERK PAGE");
        fire(number, NOW.plus(Duration.ofHours(3)));
        assertThat(told(number)).hasSize(1);
        // Four working hours after ten: half past three, lunch not counted.
        Instant afternoon = later(number);
        fire(number, afternoon.minusSeconds(1));
        assertThat(told(number)).hasSize(1);
        fire(number, afternoon);
        assertThat(told(number)).filteredOn(line -> line.startsWith("DUTY")).isNotEmpty();
        Instant next = later(number);
        fire(number, next);
        assertThat(told(number)).filteredOn(line -> line.startsWith("LEADER")).isNotEmpty();
        assertThat(alert(number).unheardAt()).isNull();
        fire(number, later(number));
        assertThat(alert(number).unheardAt()).isNotNull();
        assertThat(alert(number).open()).isTrue();
        assertThat(unheard.all(journeys.first(Role.MANAGER), 500))
                .anyMatch(line -> line.number().equals(number));
        acknowledge.ofTicket(number, journeys.clerkOf(OFFICE), next);
        assertThat(unheard.all(journeys.first(Role.MANAGER), 500))
                .noneMatch(line -> line.number().equals(number));
    }

    @Test
    void openingTheTicketAnswersForTheWholeOffice() {
        String number = journeys.file(Journeys.send(), NOW).number();
        fire(number, NOW);
        Actor clerk = journeys.clerkOf(OFFICE);
        assertThat(bell(clerk, number)).isPositive();
        acknowledge.ofTicket(number, journeys.clerkOf(32), NOW);
        acknowledge.ofTicket(number, journeys.first(Role.MANAGER), NOW);
        assertThat(alert(number).open()).isTrue();
        acknowledge.ofTicket(number, clerk, NOW.plusSeconds(60));
        assertThat(alert(number).acknowledgedBy()).isEqualTo(clerk.name());
        assertThat(bell(clerk, number)).isZero();
        fire(number, NOW.plus(Duration.ofHours(7)));
        assertThat(told(number)).hasSize(1);
    }

    @Test
    void pressingTheBellAnswersToo() {
        String number = journeys.file(Journeys.send(), NOW).number();
        fire(number, NOW);
        Actor clerk = journeys.clerkOf(OFFICE);
        long notice =
                own.unread(clerk, 500).stream()
                        .filter(line -> line.ticketNumber().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .id();
        acknowledgeNotice.acknowledge(notice, clerk, NOW);
        assertThat(alert(number).acknowledgedBy()).isEqualTo(clerk.name());
    }

    @Test
    void signingAnswersTheNewOne() {
        String number = journeys.file(Journeys.send(), NOW).number();
        fire(number, NOW);
        signTicket.sign(number, journeys.version(number), journeys.clerkOf(OFFICE), NOW);
        assertThat(alert(number).acknowledgedBy()).isEqualTo("已签收");
    }

    @Test
    void whatSignedItselfIsSaidAndTheNewOneIsOver() {
        String number = journeys.file(Journeys.send(), NOW).number();
        Instant thursday = NOW.plus(Duration.ofDays(3));
        fire(number, thursday);
        fire(number, thursday);
        List<AlertView> all = alerts.of(number, journeys.first(Role.MANAGER));
        assertThat(all)
                .extracting(AlertView::occasion)
                .contains(Occasion.NEW, Occasion.WAITING_SIGN);
        assertThat(all)
                .filteredOn(one -> one.occasion() == Occasion.NEW)
                .noneMatch(AlertView::open);
        assertThat(all)
                .filteredOn(one -> one.occasion() == Occasion.WAITING_SIGN)
                .allMatch(AlertView::open);
    }

    @Test
    void overdueReachesClerkAndLeaderAtOnceAndTheReplyEndsIt() {
        String number = journeys.file(Journeys.send(), NOW).number();
        Actor clerk = journeys.clerkOf(OFFICE);
        signTicket.sign(number, journeys.version(number), clerk, NOW);
        Instant yellow = moment(number, "yellow");
        fire(number, yellow);
        assertThat(of(number, Occasion.NEAR_DUE).open()).isTrue();
        Instant late = moment(number, "due");
        fire(number, late);
        AlertView overdue = of(number, Occasion.OVERDUE);
        assertThat(overdue.messages())
                .extracting(AlertView.Message::whom)
                .contains(Whom.CLERK, Whom.LEADER);
        assertThat(of(number, Occasion.NEAR_DUE).open()).isFalse();
        replyToTicket.reply(number, Journeys.fixed(), journeys.version(number), clerk, late);
        assertThat(alerts.of(number, journeys.first(Role.MANAGER))).noneMatch(AlertView::open);
    }

    @Test
    void anEmergencyRingsTheDutyTelephoneAndKeyOneSigns() {
        long duty =
                assign.assign(
                        OFFICE,
                        new DutyForm(
                                null,
                                "赵值班",
                                "13900009999",
                                null,
                                EnumSet.allOf(DayOfWeek.class),
                                LocalTime.MIN,
                                LocalTime.MIN,
                                null,
                                null),
                        journeys.first(Role.ADMIN),
                        NOW);
        try {
            String number = critical();
            fire(number, NOW);
            AlertView alert = alert(number);
            assertThat(alert.messages())
                    .filteredOn(message -> message.name().equals("赵值班"))
                    .extracting(AlertView.Message::via)
                    .containsExactly(Via.PHONE);
            long notice = notice(number, duty);
            QuarkusTransaction.requiringNew()
                    .run(() -> acknowledgeNotice.byReply(notice, NOW.plusSeconds(30)));
            assertThat(alert(number).acknowledgedBy()).isEqualTo("赵值班");
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    assertThat(
                                                    tickets.find("number", number)
                                                            .firstResult()
                                                            .legs()
                                                            .all()
                                                            .get(0)
                                                            .state())
                                            .isEqualTo(LegState.HANDLING));
            fire(number, NOW.plus(Duration.ofMinutes(30)));
            assertThat(alert(number).messages())
                    .filteredOn(message -> message.whom() == Whom.LEADER)
                    .isEmpty();
        } finally {
            end.end(OFFICE, duty, journeys.first(Role.ADMIN), NOW);
        }
    }

    @Test
    void aMessageWithoutACourierSaysSo() {
        String number = critical();
        fire(number, NOW);
        assertThat(alert(number).messages())
                .filteredOn(message -> message.via() == Via.SMS)
                .isNotEmpty()
                .allMatch(message -> message.state() == NoticeState.WAITING)
                .allMatch(message -> message.reason().contains("还没有接入短信"));
    }

    @Test
    void whoSleptOverTheStepsStillAsksOneAfterTheOther() {
        String number = journeys.file(Journeys.send(), NOW).number();
        Instant friday = NOW.plus(Duration.ofHours(8));
        fire(number, friday);
        assertThat(told(number)).containsExactly("CLERK PAGE");
    }

    private String critical() {
        TicketForm form = journeys.form(Journeys.send());
        return fileTicket
                .file(
                        new TicketForm(
                                form.channel(),
                                form.messageKey(),
                                null,
                                form.phone(),
                                form.name(),
                                form.kind(),
                                form.content(),
                                form.placeCode(),
                                form.address(),
                                form.matterCode(),
                                Urgency.CRITICAL,
                                false,
                                null,
                                form.first(),
                                List.of()),
                        journeys.first(Role.AGENT),
                        NOW)
                .number();
    }

    private void fire(String number, Instant at) {
        fireDue.upTo(at, id(number));
    }

    private long id(String number) {
        return number("select id from ticket where number = '" + number + "'").longValue();
    }

    private long notice(String number, long duty) {
        return number(
                        "select max(id) from notice where ticket_number = '%s' and duty_id = %d"
                                .formatted(number, duty))
                .longValue();
    }

    /** When the alert goes on. */
    private Instant later(String number) {
        return moment(number, "alert");
    }

    private Instant moment(String number, String kind) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Instant)
                                        entities.createNativeQuery(
                                                        "select min(at) from alarm where kind = ?2 and"
                                                                + " ticket_id = ?1",
                                                        Instant.class)
                                                .setParameter(1, id(number))
                                                .setParameter(2, kind)
                                                .getSingleResult());
    }

    private Number number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Number) entities.createNativeQuery(sql).getSingleResult());
    }

    private long bell(Actor clerk, String number) {
        return own.unread(clerk, 500).stream()
                .filter(line -> line.ticketNumber().equals(number))
                .count();
    }

    private AlertView alert(String number) {
        return of(number, Occasion.NEW);
    }

    private AlertView of(String number, Occasion occasion) {
        return alerts.of(number, journeys.first(Role.MANAGER)).stream()
                .filter(one -> one.occasion() == occasion)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(String number) {
        return alert(number).messages().stream()
                .map(message -> message.whom() + " " + message.via())
                .distinct()
                .toList();
    }
}
