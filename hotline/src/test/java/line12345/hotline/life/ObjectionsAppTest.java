package line12345.hotline.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.NotAsked;
import line12345.ticketing.application.kind.AskHardCase;
import line12345.ticketing.application.kind.AskUnreasonable;
import line12345.ticketing.application.kind.ObjectToClosing;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.register.StillNeeded;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.review.ApproveReply;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.Span;
import line12345.ticketing.watch.WatchLists;
import line12345.ticketing.watch.Watched;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of a citizen's objection to the closing, and who may decide it. */
@QuarkusTest
@TestProfile(LifeProfile.class)
class ObjectionsAppTest extends AppTest {
    private static final Instant NOW = Walk.START;

    @Inject Journeys journeys;
    @Inject Walker walker;
    @Inject Accounts accounts;
    @Inject SignTicket signTicket;
    @Inject AskHardCase askHardCase;
    @Inject AskUnreasonable askUnreasonable;
    @Inject ApproveReply approveReply;
    @Inject ObjectToClosing objectToClosing;
    @Inject DecideApplication decideApplication;
    @Inject ApplicationLists applications;
    @Inject WatchLists watch;
    @Inject @All List<StillNeeded> needed;
    @Inject ReadTicket readTicket;

    @BeforeEach
    void theRulesOfTheCity() {
        walker.begin(City.start());
        walker.rule("HOTLINE_REVIEWS", "HELP,COMPLAINT,REPORT");
    }

    @Test
    void whoApprovedTheAnswerDoesNotDecideTheObjectionToIt() {
        Receipt receipt = approvedBy(reviewer(0));
        objects(receipt);
        assertThatThrownBy(() -> decide(false, reviewer(0)))
                .isInstanceOf(NotYours.class)
                .hasMessageContaining("另一位审核员");
        assertThatThrownBy(() -> decide(true, reviewer(0))).isInstanceOf(NotYours.class);
        assertThat(state(receipt)).isEqualTo("已办结");
        decide(true, reviewer(1));
        assertThat(state(receipt)).isEqualTo("办理中");
    }

    @Test
    void anObjectionIsTheCitizensAndNotTheOfficesItIsAbout() {
        Receipt receipt = approvedBy(reviewer(0));
        objects(receipt);
        assertThat(applications.ofTicket(receipt.number(), agent(), NOW))
                .extracting(ApplicationView::department)
                .containsExactly("市民");
        Instant late = NOW.plus(Duration.ofDays(60));
        Actor manager = journeys.first(Role.MANAGER);
        assertThat(watch.page(Watched.UNDECIDED, null, null, 2000, manager, late).lines())
                .filteredOn(line -> line.number().equals(receipt.number()))
                .singleElement()
                .satisfies(line -> assertThat(String.join("", line.why())).contains("市民"));
    }

    @Test
    void aRefusedObjectionIsToldWithTheReason() {
        Receipt receipt = approvedBy(reviewer(0));
        objects(receipt);
        decide(false, reviewer(1));
        assertThat(last(receipt)).contains("异议", "维持原办结结果", "现场照片可见已修复");
    }

    @Test
    void closingAsUnreasonableTellsWhyAndUntilWhenToObject() {
        Receipt receipt = journeys.file(Journeys.send(), NOW);
        String number = receipt.number();
        Actor clerk = journeys.clerkOf(31);
        signTicket.sign(number, journeys.version(number), clerk, NOW);
        askUnreasonable.ask(number, "law", "此处为私人花园", "登记簿", journeys.version(number), clerk, NOW);
        decide(true, journeys.first(Role.MANAGER));
        assertThat(state(receipt)).isEqualTo("已办结");
        assertThat(last(receipt)).contains("已办结", "此处为私人花园", " 前凭编号和查询码提出").doesNotContain("{");
        objects(receipt);
        decide(true, reviewer(0));
        assertThat(state(receipt)).isEqualTo("办理中");
    }

    @Test
    void anUpheldObjectionAgainstADissolvedOfficeGoesToWhoDoesItsWork() {
        Receipt early = approvedBy(reviewer(0));
        Receipt waiting = approvedBy(reviewer(0));
        objects(waiting);
        assertThat(stillNeeds(about(application(), 4711))).contains(waiting.number());
        about(application(), 31);
        decide(false, reviewer(1));
        objects(early);
        walker.write("update department set active = false where id = 31");
        try {
            decide(true, reviewer(1));
            assertThat(state(early)).isEqualTo("办理中");
            assertThat(lead(early)).isNotEqualTo(31).isPositive();
        } finally {
            walker.write("update department set active = true where id = 31");
        }
    }

    /** Of 31 the walks leave more open than is named. */
    private Department about(long application, long office) {
        walker.write(
                "update application set department_id = " + office + " where id = " + application);
        return new Department(office, 21L, "旧单位", 2, Kind.FUNCTIONAL, true);
    }

    private String stillNeeds(Department office) {
        return needed.stream()
                .flatMap(one -> one.why(office).stream())
                .collect(Collectors.joining());
    }

    private long lead(Receipt receipt) {
        return ((Number)
                        walker.one(
                                "select l.department_id from leg l join ticket t on t.id ="
                                        + " l.ticket_id where t.number = '"
                                        + receipt.number()
                                        + "' and l.part = 'LEAD' order by l.position desc"))
                .longValue();
    }

    @Test
    void aHardCaseIsRecognisedOnce() {
        Receipt receipt = journeys.file(Journeys.send(), NOW);
        String number = receipt.number();
        signTicket.sign(number, journeys.version(number), journeys.clerkOf(31), NOW);
        askHard(number);
        decide(true, journeys.first(Role.MANAGER));
        assertThatThrownBy(() -> askHard(number))
                .isInstanceOf(NotAsked.class)
                .hasMessageContaining("已批准 1 次，达到上限");
    }

    private void askHard(String number) {
        Span length = Span.parse("20 WORKING_DAY");
        Actor clerk = journeys.clerkOf(31);
        int version = journeys.version(number);
        askHardCase.ask(number, "须立项", "立项文件", length, version, clerk, NOW);
    }

    /** What the citizen was told last. */
    private String last(Receipt receipt) {
        return (String)
                walker.one(
                        "select words from notice where ticket_number = '"
                                + receipt.number()
                                + "' and citizen_id is not null order by id desc");
    }

    private Receipt approvedBy(Actor reviewer) {
        Receipt receipt = journeys.file(Journeys.send(), NOW);
        String number = receipt.number();
        journeys.signAndReply(number, 31, NOW, NOW);
        approveReply.approve(number, journeys.version(number), reviewer, NOW);
        assertThat(journeys.ask(Journeys.yes(), NOW)).isEqualTo(number);
        return receipt;
    }

    private void objects(Receipt receipt) {
        objectToClosing.object(
                new OwnCode(receipt.number(), receipt.queryCode(), null), "还是不亮", NOW);
    }

    private void decide(boolean granted, Actor by) {
        long id = application();
        Object version = walker.one("select version from application where id = " + id);
        decideApplication.decide(id, granted, "现场照片可见已修复", ((Number) version).intValue(), by, NOW);
    }

    private long application() {
        return ((Number) walker.one("select max(id) from application")).longValue();
    }

    private String state(Receipt receipt) {
        return readTicket.read(receipt.number(), agent(), NOW).state().chinese();
    }

    private Actor reviewer(int which) {
        return accounts.withRole(Role.REVIEWER).get(which);
    }

    private Actor agent() {
        return journeys.first(Role.AGENT);
    }
}
