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
import line12345.ticketing.alert.TicketAlerts;
import line12345.ticketing.duty.AssignDuty;
import line12345.ticketing.duty.DutyForm;
import line12345.ticketing.duty.DutyOfficers;
import line12345.ticketing.duty.EndDuty;
import line12345.ticketing.handler.Handlers;
import line12345.ticketing.handling.NameHandler;
import line12345.ticketing.handling.SignByPhone;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.AcknowledgeNotice;
import line12345.ticketing.people.AddPerson;
import line12345.ticketing.people.ChangePerson;
import line12345.ticketing.people.CloseAccount;
import line12345.ticketing.people.PersonForm;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.state.LegState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Somebody of department 31 was told of an emergency and leaves before answering. */
@QuarkusTest
class PostLeftAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private static final long OFFICE = 31;

    @Inject Journeys journeys;
    @Inject AddPerson add;
    @Inject ChangePerson change;
    @Inject CloseAccount close;
    @Inject AssignDuty assign;
    @Inject EndDuty end;
    @Inject DutyOfficers duties;
    @Inject FireDue fireDue;
    @Inject TicketAlerts alerts;
    @Inject AcknowledgeNotice acknowledge;
    @Inject SignByPhone sign;
    @Inject SignTicket signTicket;
    @Inject NameHandler nameHandler;
    @Inject Handlers handlers;
    @Inject ReadTicket read;
    @Inject EntityManager entities;

    private PersonForm form;
    private Actor leaving;
    private long duty;

    @BeforeEach
    void somebodyOnDuty() {
        // The last by login, so that no other test takes this one for the office's clerk.
        form =
                new PersonForm(
                        "zz" + UUID.randomUUID().toString().substring(0, 8),
                        "将离任",
                        Role.CLERK.name(),
                        OFFICE,
                        "",
                        "13900005555");
        long id = add.add(form, admin(), NOW).id();
        leaving = new Actor(id, form.name(), Role.CLERK, OFFICE, null);
        duty =
                assign.assign(
                        OFFICE,
                        new DutyForm(
                                id,
                                null,
                                "13900006666",
                                null,
                                EnumSet.allOf(DayOfWeek.class),
                                LocalTime.MIN,
                                LocalTime.MIN,
                                null,
                                null),
                        admin(),
                        NOW);
    }

    @AfterEach
    void nobodyOnDuty() {
        end.end(OFFICE, duty, admin(), NOW);
        if (number("select count(*) from account where active and id = " + leaving.accountId())
                > 0) {
            leave();
        }
    }

    @Test
    void nothingThatWaitsReachesAClosedAccount() {
        String ticket = told();
        assertThat(waiting(ticket, "account_id = " + leaving.accountId())).isPositive();
        assertThat(waiting(ticket, "duty_id = " + duty)).isPositive();
        leave();
        assertThat(waiting(ticket, "account_id = " + leaving.accountId())).isZero();
        assertThat(waiting(ticket, "duty_id = " + duty)).isZero();
        assertThat(duties.phone(duty)).isEmpty();
        assertThat(waiting(ticket, "true")).as("the others are still told").isPositive();
    }

    @Test
    void aKeyPressedByWhoWasClosedSignsNothingAndTheLadderGoesOn() {
        String ticket = told();
        leave();
        press(ticket);
        assertThat(leg(ticket)).isEqualTo(LegState.WAITING_SIGN);
        assertThat(alerts.of(ticket, manager()).get(0).open()).isTrue();
    }

    @Test
    void aKeyPressedOnDutySigns() {
        String ticket = told();
        press(ticket);
        assertThat(leg(ticket)).isEqualTo(LegState.HANDLING);
    }

    @Test
    void whoWasMovedSignsNothingOfTheFormerOffice() {
        String ticket = told();
        end.end(OFFICE, duty, admin(), NOW);
        duty = assign.assign(OFFICE, substitute(), admin(), NOW);
        move(32);
        sign.sign(ticket, leaving.accountId(), NOW);
        QuarkusTransaction.requiringNew()
                .run(() -> acknowledge.byReply(bell(ticket), NOW.plusSeconds(30)));
        assertThat(leg(ticket)).isEqualTo(LegState.WAITING_SIGN);
        assertThat(alerts.of(ticket, manager()).get(0).open()).isTrue();
    }

    @Test
    void whatWasInHandIsNobodysAndTheHistorySaysSo() {
        String ticket = journeys.file(Journeys.send(), NOW).number();
        signTicket.sign(ticket, journeys.version(ticket), leaving, NOW);
        assertThat(handlers.of(ticket, 1)).get().matches(one -> one.is(leaving));
        move(32);
        assertThat(handlers.of(ticket, 1)).isEmpty();
        assertThat(read.read(ticket, manager(), NOW).timeline())
                .anyMatch(entry -> entry.sentence().contains("将离任已离开本单位岗位"));
        Actor colleague = journeys.clerkOf(OFFICE);
        nameHandler.name(ticket, null, journeys.version(ticket), colleague, NOW);
        assertThat(handlers.of(ticket, 1)).get().matches(one -> one.is(colleague));
    }

    private static DutyForm substitute() {
        return new DutyForm(
                null,
                "替班员",
                "13900006667",
                null,
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.MIN,
                LocalTime.MIN,
                null,
                null);
    }

    /** An emergency of which the clerk and the duty officer have been told; its number. */
    private String told() {
        TicketForm lamp = journeys.form(Journeys.send());
        String number =
                journeys.file(
                                new TicketForm(
                                        lamp.channel(),
                                        lamp.messageKey(),
                                        null,
                                        lamp.phone(),
                                        lamp.name(),
                                        lamp.kind(),
                                        lamp.content(),
                                        lamp.placeCode(),
                                        lamp.address(),
                                        lamp.matterCode(),
                                        Urgency.CRITICAL,
                                        false,
                                        null,
                                        lamp.first(),
                                        List.of()),
                                NOW)
                        .number();
        fireDue.upTo(NOW, number("select id from ticket where number = '" + number + "'"));
        return number;
    }

    private void press(String ticket) {
        long notice =
                number(
                        "select max(id) from notice where ticket_number = '%s' and duty_id = %d"
                                .formatted(ticket, duty));
        QuarkusTransaction.requiringNew()
                .run(() -> acknowledge.byReply(notice, NOW.plusSeconds(30)));
    }

    /** The line in the person's own bell. */
    private long bell(String ticket) {
        return number(
                "select max(id) from notice where via = 'PAGE' and ticket_number = '%s' and account_id = %d"
                        .formatted(ticket, leaving.accountId()));
    }

    private long waiting(String ticket, String whose) {
        return number(
                "select count(*) from notice where state = 'WAITING' and ticket_number = '%s' and %s"
                        .formatted(ticket, whose));
    }

    private LegState leg(String ticket) {
        return read.read(ticket, manager(), NOW).lead().state();
    }

    private void leave() {
        close.close(leaving.accountId(), false, version(), "调离", admin(), NOW);
    }

    private void move(long office) {
        PersonForm moved =
                new PersonForm(form.login(), form.name(), form.role(), office, "", form.phone());
        change.change(leaving.accountId(), moved, version(), admin(), NOW);
    }

    private int version() {
        return (int) number("select version from account where id = " + leaving.accountId());
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number) entities.createNativeQuery(sql).getSingleResult())
                                        .longValue());
    }

    private Actor admin() {
        return journeys.first(Role.ADMIN);
    }

    private Actor manager() {
        return journeys.first(Role.MANAGER);
    }
}
