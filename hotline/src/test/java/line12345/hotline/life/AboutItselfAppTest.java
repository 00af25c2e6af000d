package line12345.hotline.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.ClassifyTicket;
import line12345.ticketing.dispatch.DecideAtMeeting;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.dispatch.MarkAbout;
import line12345.ticketing.dispatch.SuggestDepartment;
import line12345.ticketing.handling.SendDown;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.ticket.reading.ReadTicket;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** No way leads what is about an office to that office. */
@QuarkusTest
@TestProfile(LifeProfile.class)
class AboutItselfAppTest extends AppTest {
    private static final Instant NOW = Walk.START;
    private static final First WAIT = new First.ByCatalogue();

    @Inject Journeys journeys;
    @Inject Walker walker;
    @Inject JoinTicket joinTicket;
    @Inject DispatchTicket dispatchTicket;
    @Inject MarkAbout markAbout;
    @Inject ClassifyTicket classifyTicket;
    @Inject SuggestDepartment suggestDepartment;
    @Inject SignTicket signTicket;
    @Inject SendDown sendDown;
    @Inject DecideAtMeeting decideAtMeeting;
    @Inject ReadTicket readTicket;

    @BeforeEach
    void theRulesOfTheCity() {
        walker.begin(City.start());
    }

    @Test
    void aReportDoesNotFollowWhatItsOfficeHasInHand() {
        String main = journeys.file(Journeys.send(), NOW).number();
        String report = report(WAIT);
        String sentence = refused(() -> join(report, main));
        assertThat(sentence).contains(report, main, "不能并入");
        assertThat(state(report)).isEqualTo("待派单");
        refused(() -> report(new First.Join(main)));
        assertThat(told(main)).noneMatch(line -> line.contains(report));
    }

    @Test
    void whatComesAlongIsLookedAtToo() {
        String main = journeys.file(Journeys.send(), NOW).number();
        String between = journeys.file(waiting(TicketKind.REPORT), NOW).number();
        String report = report(new First.Join(between));
        assertThat(refused(() -> join(between, main))).contains(report);
        assertThat(state(report)).isEqualTo("已并单");
    }

    @Test
    void theTicketThatAReportFollowsIsNotSentToItsOfficeLater() {
        String main = journeys.file(waiting(TicketKind.REPORT), NOW).number();
        String report = report(new First.Join(main));
        for (long itself : new long[] {31, 51}) {
            assertThat(refused(() -> dispatch(main, itself))).contains(report, "拆出");
        }
        dispatch(main, 21L);
        assertThat(state(main)).isEqualTo("办理中");
    }

    @Test
    void aSuperiorThatTriesToSendItDownLeavesATrace() {
        String number = report(WAIT);
        dispatch(number, 21L);
        Actor superior = journeys.clerkOf(21);
        signTicket.sign(number, journeys.version(number), superior, NOW);
        int seen = journeys.version(number);
        refused(() -> sendDown.send(number, 31, "请办理", seen, superior, NOW));
        assertThat(told(number)).anyMatch(line -> line.startsWith("转下级办理被拒绝："));
        assertThat(readTicket.read(number, agent(), NOW).legs()).hasSize(1);
    }

    @Test
    void aMeetingThatGivesItToItsOfficeLeavesATrace() {
        String number = report(WAIT);
        String meeting = "update ticket set state = 'WAITING_MEETING' where number = '%s'";
        walker.write(meeting.formatted(number));
        Actor manager = journeys.first(Role.MANAGER);
        Choice itself = Choice.of(31L, "会商结果");
        int seen = journeys.version(number);
        refused(() -> decideAtMeeting.decide(number, itself, "纪要", seen, manager, NOW));
        assertThat(told(number)).anyMatch(line -> line.startsWith("会商定责被拒绝："));
        assertThat(state(number)).isEqualTo("待会商");
        // The walks count all tickets against the figures.
        walker.write(meeting.replace("MEETING", "DISPATCH").formatted(number));
    }

    @Test
    void aReportFromTheWebWaitsForAReader() {
        assertThat(state(byWeb("0101", TicketKind.HELP))).isEqualTo("办理中");
        assertThat(state(byWeb("0101", TicketKind.REPORT))).isEqualTo("待派单");
        assertThat(state(byWeb("11", TicketKind.HELP))).isEqualTo("待派单");
        walker.rule("READ_BEFORE_DISPATCH", "");
        assertThat(state(byWeb("0101", TicketKind.REPORT))).isEqualTo("办理中");
        assertThat(state(byWeb("11", TicketKind.HELP))).isEqualTo("待派单");
        walker.rule("READ_BEFORE_DISPATCH", "REPORT");
    }

    @Test
    void theReaderMarksTheOfficeAndItsSuperiorIsOffered() {
        String number = byWeb("0101", TicketKind.REPORT);
        int seen = journeys.version(number);
        assertThat(suggested(number)).isEqualTo("云湖区城市管理局");
        markAbout.mark(number, 31L, seen, agent(), NOW);
        assertThat(suggested(number)).isEqualTo("云湖区政府");
        assertThat(told(number)).contains("涉及单位：已标明：云湖区城市管理局");
        refused(() -> dispatch(number, 31));
        assertThat(code(() -> mark(number, 31L, agent(), seen))).isEqualTo("changed-meanwhile");
        assertThat(code(() -> mark(number, null, journeys.clerkOf(31)))).isEqualTo("not-yours");
        assertThat(code(() -> mark(number, 31L, agent()))).isEqualTo("not-now");
        // The offer is its own reason.
        int version = journeys.version(number);
        dispatchTicket.dispatch(number, Choice.of(21L, null), version, agent(), NOW);
        assertThat(told(number)).anyMatch(line -> line.contains("回避") && line.contains("云湖区政府"));
        Actor reviewer = journeys.first(Role.REVIEWER);
        assertThat(code(() -> mark(number, null, reviewer))).isEqualTo("not-now");
        Actor itself = journeys.leaderOf(31);
        assertThat(code(() -> readTicket.read(number, itself, NOW))).isEqualTo("no-such-ticket");
    }

    @Test
    void theReaderSaysWhichMatterItIs() {
        String number = byWeb("11", TicketKind.HELP);
        int seen = journeys.version(number);
        classifyTicket.classify(number, "0101", "", seen, agent(), NOW);
        assertThat(suggested(number)).isEqualTo("云湖区城市管理局");
        assertThat(told(number)).anyMatch(line -> line.startsWith("归类：事项：路灯不亮；地点："));
        assertThat(code(() -> classify(number, "0102", agent(), seen)))
                .isEqualTo("changed-meanwhile");
        assertThat(code(() -> classify(number, "0101"))).isEqualTo("not-now");
        assertThat(code(() -> classify(number, "no-such"))).isEqualTo("unknown-choice");
        Actor clerk = journeys.clerkOf(31);
        int version = journeys.version(number);
        assertThat(code(() -> classify(number, "0102", clerk, version))).isEqualTo("not-yours");
        dispatch(number, 21L);
        assertThat(code(() -> classify(number, "0102"))).isEqualTo("not-now");
    }

    private void classify(String number, String matter) {
        classify(number, matter, agent(), journeys.version(number));
    }

    private void classify(String number, String matter, Actor by, int version) {
        classifyTicket.classify(number, matter, null, version, by, NOW);
    }

    private String byWeb(String matter, TicketKind kind) {
        TicketForm form = journeys.about(null, kind, false, WAIT);
        return journeys.file(withMatter(form, matter), NOW).number();
    }

    private String suggested(String number) {
        return suggestDepartment.suggest(number, agent(), NOW).orElseThrow().departmentName();
    }

    private void mark(String number, Long office, Actor by) {
        mark(number, office, by, journeys.version(number));
    }

    private void mark(String number, Long office, Actor by, int version) {
        markAbout.mark(number, office, version, by, NOW);
    }

    private static String code(Runnable misuse) {
        Refusal refusal = catchThrowableOfType(Refusal.class, misuse::run);
        assertThat(refusal).as("refused").isNotNull();
        return refusal.code();
    }

    private static String refused(Runnable misuse) {
        Refusal refusal = catchThrowableOfType(Refusal.class, misuse::run);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.code()).isEqualTo("about-itself");
        return refusal.sentence();
    }

    private String report(First first) {
        return journeys.file(journeys.about(31L, TicketKind.REPORT, false, first), NOW).number();
    }

    /** About no office, without a matter that the catalogue knows. */
    private TicketForm waiting(TicketKind kind) {
        return withMatter(journeys.about(null, kind, false, WAIT), null);
    }

    private static TicketForm withMatter(TicketForm form, String matter) {
        return new TicketForm(
                form.channel(),
                form.messageKey(),
                null,
                form.phone(),
                form.name(),
                form.kind(),
                form.content(),
                form.placeCode(),
                form.address(),
                matter,
                form.urgency(),
                false,
                form.aboutDepartmentId(),
                form.first(),
                List.of());
    }

    private void join(String number, String main) {
        joinTicket.join(number, main, journeys.version(number), agent(), NOW);
    }

    private void dispatch(String number, long office) {
        Choice choice = Choice.of(office, "以现场为准");
        dispatchTicket.dispatch(number, choice, journeys.version(number), agent(), NOW);
    }

    private String state(String number) {
        return readTicket.read(number, agent(), NOW).state().chinese();
    }

    private List<String> told(String number) {
        return readTicket.read(number, agent(), NOW).timeline().stream()
                .map(entry -> entry.what() + "：" + entry.sentence())
                .toList();
    }

    private Actor agent() {
        return journeys.first(Role.AGENT);
    }
}
