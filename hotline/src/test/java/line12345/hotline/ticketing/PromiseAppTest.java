package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.alert.AlertView;
import line12345.ticketing.alert.TicketAlerts;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.application.kind.ObjectionTime;
import line12345.ticketing.application.kind.ReturnTime;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.SignOffReply;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.review.ApproveReply;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.urging.UrgeTicket;
import line12345.ticketing.watch.WatchLists;
import line12345.ticketing.watch.Watched;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Between the offices, too, somebody is told that time runs out; no rule takes time back. */
@QuarkusTest
class PromiseAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private static final long OFFICE = 31;

    @Inject Journeys journeys;
    @Inject Accounts accounts;
    @Inject FileTicket fileTicket;
    @Inject FireDue fireDue;
    @Inject OwnNotices own;
    @Inject WatchLists watch;
    @Inject TicketLists lists;
    @Inject DispatchTicket dispatch;
    @Inject SignTicket sign;
    @Inject ReplyToTicket reply;
    @Inject SignOffReply signOff;
    @Inject ApproveReply approve;
    @Inject UrgeTicket urge;
    @Inject TicketAlerts alerts;
    @Inject ObjectionTime objectionTime;
    @Inject ReturnTime returnTime;
    @Inject EntityManager entities;

    @Test
    void whatNobodyDispatchesIsSaidToTheAgentsOnceAndStandsOnTheList() {
        String number = file(TicketKind.HELP, Urgency.ORDINARY, null, new First.ByCatalogue());
        Actor agent = journeys.first(Role.AGENT);
        Instant due = alarm(number, "promise-due");
        fire(number, alarm(number, "promise-yellow"));
        assertThat(told(agent, number, "时限剩")).isEqualTo(1);
        assertThat(late(number, due.minusMillis(1))).isFalse();
        assertThat(late(number, due)).isTrue();
        fire(number, due);
        fire(number, due.plus(Duration.ofDays(3)));
        assertThat(told(agent, number, "时限已过，请尽快派单")).isEqualTo(1);
        assertThat(noted(number, "承诺超期")).isEqualTo(1);
    }

    @Test
    void anAnswerEndsTheAlarmsAndTakesItOffTheList() {
        String number = journeys.file(Journeys.answer(), NOW).number();
        assertThat(alarm(number, "promise-due")).isNull();
        assertThat(alarm(number, "promise-yellow")).isNull();
        assertThat(late(number, NOW.plus(Duration.ofDays(90)))).isFalse();
    }

    @Test
    void aReviewHasATime() {
        String number = repliedTo(TicketKind.COMPLAINT);
        Instant by = alarm(number, "review-by");
        assertThat(by).isEqualTo(NOW.plus(Duration.ofMinutes(2)).plus(fourWorkingHours()));
        fire(number, by);
        Actor reviewer = journeys.first(Role.REVIEWER);
        assertThat(told(reviewer, number, "审核时限已过")).isEqualTo(1);
        assertThat(noted(number, "审核超时")).isEqualTo(1);

        String approved = repliedTo(TicketKind.COMPLAINT);
        approve.approve(approved, journeys.version(approved), reviewer, NOW.plusSeconds(300));
        assertThat(alarm(approved, "review-by")).isNull();
    }

    /** From two minutes past ten: lunch, from noon to two, is not counted. */
    private static Duration fourWorkingHours() {
        return Duration.ofHours(4 + 2);
    }

    @Test
    void anUrgingReachesWhoeverHasIt() {
        String number = file(TicketKind.HELP, Urgency.ORDINARY, null, new First.ByCatalogue());
        Actor agent = journeys.first(Role.AGENT);
        urge.urge(number, "请快一点", agent, NOW.plusSeconds(60));
        assertThat(told(agent, number, "市民催办，请尽快派单")).isEqualTo(1);
        dispatch.dispatch(
                number,
                Choice.of(OFFICE, "路灯归城管"),
                journeys.version(number),
                agent,
                NOW.plusSeconds(120));
        urge.urge(number, "还没有来", agent, NOW.plus(Duration.ofHours(5)));
        assertThat(told(agent, number, "市民催办")).as("now the office is alerted").isEqualTo(1);
        assertThat(of(number, Occasion.URGED)).isNotEmpty();
    }

    @Test
    void anEmergencyStandsBeforeOlderOnesInThePool() {
        String older = file(TicketKind.HELP, Urgency.ORDINARY, null, new First.ByCatalogue());
        String urgent = file(TicketKind.HELP, Urgency.URGENT, null, new First.ByCatalogue());
        String critical = file(TicketKind.HELP, Urgency.CRITICAL, null, new First.ByCatalogue());
        List<String> pool =
                lists.toDispatch(journeys.first(Role.AGENT), 5000, NOW).stream()
                        .map(TicketLine::number)
                        .filter(List.of(older, urgent, critical)::contains)
                        .toList();
        assertThat(pool).containsExactly(critical, urgent, older);
    }

    @Test
    void theLeaderIsToldThatAReplyWaitsAndAgainWhenItIsLate() {
        String number = repliedTo(TicketKind.REPORT);
        fire(number, NOW.plusSeconds(300));
        assertThat(of(number, Occasion.WAITING_APPROVAL)).hasSize(1);
        assertThat(of(number, Occasion.WAITING_APPROVAL).get(0).messages())
                .extracting(AlertView.Message::whom)
                .containsOnly(Whom.LEADER);
        Instant due = alarm(number, "due");
        fire(number, due);
        assertThat(of(number, Occasion.WAITING_APPROVAL)).hasSize(2);
        Actor leader = accounts.ofOffice(Role.LEADER, OFFICE).get(0);
        signOff.signOff(number, journeys.version(number), leader, due.plusSeconds(60));
        assertThat(of(number, Occasion.WAITING_APPROVAL)).noneMatch(AlertView::open);
    }

    @Test
    void nothingIsPutAwayWhileItsCitizenMayStillObject() {
        rule("ARCHIVE_AFTER", "1 DAY", "2029-03-01");
        try {
            Instant closed = Instant.parse("2029-03-05T02:00:00Z");
            String number = journeys.file(Journeys.answer(), closed).number();
            assertThat(alarm(number, "archive")).isEqualTo(objectionTime.ends(closed));
        } finally {
            forget("2029-03-01");
        }
    }

    @Test
    void aRuleChangedLaterTakesNoTimeBack() {
        Instant before = Instant.parse("2029-05-28T02:00:00Z");
        Instant after = Instant.parse("2029-06-04T02:00:00Z");
        Instant objected = objectionTime.ends(before);
        Instant returned = returnTime.ends(OFFICE, before);
        rule("OBJECT_WITHIN", "1 HOUR", "2029-06-01");
        rule("RETURN_WITHIN", "1 HOUR", "2029-06-01");
        try {
            assertThat(objectionTime.ends(before)).isEqualTo(objected);
            assertThat(returnTime.ends(OFFICE, before)).isEqualTo(returned);
            Instant hour = after.plus(Duration.ofHours(1));
            assertThat(objectionTime.ends(after)).isEqualTo(hour);
            assertThat(returnTime.ends(OFFICE, after)).isEqualTo(hour);
        } finally {
            forget("2029-06-01");
        }
    }

    private String repliedTo(TicketKind kind) {
        String number = file(kind, Urgency.ORDINARY, "0101", Journeys.send());
        Actor clerk = journeys.clerkOf(OFFICE);
        sign.sign(number, journeys.version(number), clerk, NOW.plusSeconds(60));
        reply.reply(
                number, Journeys.fixed(), journeys.version(number), clerk, NOW.plusSeconds(120));
        return number;
    }

    private String file(TicketKind kind, Urgency urgency, String place, First first) {
        TicketForm form = journeys.form(first);
        TicketForm asked =
                new TicketForm(
                        form.channel(),
                        form.messageKey(),
                        null,
                        form.phone(),
                        form.name(),
                        kind,
                        form.content(),
                        place,
                        form.address(),
                        // Without a matter the catalogue sends it nowhere.
                        place == null ? null : form.matterCode(),
                        urgency,
                        false,
                        null,
                        form.first(),
                        List.of());
        return fileTicket.file(asked, journeys.first(Role.AGENT), NOW).number();
    }

    private List<AlertView> of(String number, Occasion occasion) {
        return alerts.of(number, journeys.first(Role.MANAGER)).stream()
                .filter(one -> one.occasion() == occasion)
                .toList();
    }

    private boolean late(String number, Instant at) {
        return watch
                .page(Watched.PROMISE, null, null, 5000, journeys.first(Role.MANAGER), at)
                .lines()
                .stream()
                .anyMatch(line -> line.number().equals(number));
    }

    private long told(Actor person, String number, String words) {
        return own.unread(person, 5000).stream()
                .filter(line -> line.ticketNumber().equals(number))
                .filter(line -> line.words().contains(words))
                .count();
    }

    private void fire(String number, Instant at) {
        fireDue.upTo(at, id(number));
    }

    private long id(String number) {
        return number("select id from ticket where number = '" + number + "'");
    }

    private long noted(String number, String what) {
        return number(
                "select count(*) from timeline_entry where ticket_id = %d and what = '%s'"
                        .formatted(id(number), what));
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Number) entities.createNativeQuery(sql).getSingleResult())
                .longValue();
    }

    /** Null when none is set. */
    private Instant alarm(String number, String kind) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Instant)
                                        entities.createNativeQuery(
                                                        "select min(at) from alarm where kind = ?2"
                                                                + " and ticket_id = ?1",
                                                        Instant.class)
                                                .setParameter(1, id(number))
                                                .setParameter(2, kind)
                                                .getSingleResult());
    }

    private void rule(String rule, String value, String from) {
        write(
                """
                insert into rule_value (rule, value, valid_from, source, changed_by, changed_at)
                values ('%s', '%s', '%s', 'PromiseAppTest', 0, '2026-03-01T00:00Z')
                """
                        .formatted(rule, value, from));
    }

    private void forget(String from) {
        write(
                "delete from rule_value where source = 'PromiseAppTest' and valid_from = '%s'"
                        .formatted(from));
    }

    private void write(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
