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
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.kind.AskExtension;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.callback.Outcome;
import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.callback.RecordCallback;
import line12345.ticketing.callback.TakeCallback;
import line12345.ticketing.department.register.DissolveDepartment;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.dispatch.catalogue.table.CatalogueSheet;
import line12345.ticketing.dispatch.catalogue.table.ImportCatalogue;
import line12345.ticketing.dispatch.catalogue.table.Progress;
import line12345.ticketing.handling.PauseLeg;
import line12345.ticketing.handling.RecallLower;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.ResumeLeg;
import line12345.ticketing.handling.SendDown;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What must not be done is refused with a code and a sentence, and the timeline tells of it. */
@QuarkusTest
@TestProfile(LifeProfile.class)
class MisuseAppTest extends AppTest {
    private static final Instant NOW = Walk.START;

    @Inject Journeys journeys;
    @Inject Walker walker;
    @Inject FileTicket fileTicket;
    @Inject DispatchTicket dispatchTicket;
    @Inject SignTicket signTicket;
    @Inject ReplyToTicket replyToTicket;
    @Inject AskReturn askReturn;
    @Inject AskExtension askExtension;
    @Inject DecideApplication decideApplication;
    @Inject TakeCallback takeCallback;
    @Inject RecordCallback recordCallback;
    @Inject RateAnswer rateAnswer;
    @Inject DissolveDepartment dissolveDepartment;
    @Inject PauseLeg pauseLeg;
    @Inject ResumeLeg resumeLeg;
    @Inject SendDown sendDown;
    @Inject RecallLower recallLower;
    @Inject CatalogueSheet catalogueSheet;
    @Inject ImportCatalogue importCatalogue;
    @Inject ReadTicket readTicket;

    @BeforeEach
    void theRulesOfTheCity() {
        walker.begin(City.start());
    }

    @Test
    void actingOnAnotherOfficesTicket() {
        String number = sent().number();
        int before = told(number).size();
        Actor other = journeys.clerkOf(32);
        refused(404, "no-such-ticket", () -> signTicket.sign(number, 0, other, NOW));
        refused(404, "no-such-ticket", () -> reply(number, other, NOW));
        refused(404, "no-such-ticket", () -> askReturn(number, other, NOW));
        refused(403, "not-yours", () -> signTicket.sign(number, 0, agent(), NOW));
        // Whose it is not learns nothing, and the office's own timeline stays as it was.
        assertThat(told(number)).hasSize(before);
    }

    @Test
    void returningAfterTheLimitOfTime() {
        String number = sent().number();
        Instant late = NOW.plus(Duration.ofHours(48)).plusSeconds(1);
        refused(422, "return-too-late", () -> askReturn(number, lamps(), late));
        assertThat(told(number)).anyMatch(line -> line.startsWith("退单申请未受理：退单申请时限已过"));
    }

    @Test
    void returningAgainAfterItWasNotGranted() {
        String number = sent().number();
        askReturn(number, lamps(), NOW);
        Actor reviewer = journeys.first(Role.REVIEWER);
        decideApplication.decide(application(), false, "属本单位职责", 0, reviewer, NOW);
        refused(422, "return-forbidden", () -> askReturn(number, lamps(), NOW));
        assertThat(told(number))
                .anyMatch(line -> line.startsWith("退单审核：不同意"))
                .anyMatch(line -> line.startsWith("退单申请未受理：") && line.contains("不能再申请退单"));
    }

    @Test
    void returningItAfterAllWhenItIsDoneAgain() {
        walker.rule("RETURN_TIMES", "3");
        String number = sent().number();
        askReturn(number, lamps(), NOW);
        Actor reviewer = journeys.first(Role.REVIEWER);
        decideApplication.decide(application(), false, "属本单位职责", 0, reviewer, NOW);
        signTicket.sign(number, journeys.version(number), lamps(), NOW);
        reply(number, lamps(), NOW);
        assertThat(journeys.ask(Journeys.no(Outcome.REDO), NOW)).isEqualTo(number);
        assertThat(readTicket.read(number, agent(), NOW).legs()).hasSize(2);
        refused(422, "return-forbidden", () -> askReturn(number, lamps(), NOW));
    }

    @Test
    void returningWhatWaitsForTheCitizen() {
        String number = sent().number();
        signTicket.sign(number, journeys.version(number), lamps(), NOW);
        pauseLeg.pause(number, "请提供照片", journeys.version(number), lamps(), NOW);
        refused(422, "return-not-now", () -> askReturn(number, lamps(), NOW));
        assertThat(told(number)).anyMatch(line -> line.startsWith("退单申请未受理：本环节现在是“等待市民补充”"));
        resumeLeg.resume(number, journeys.version(number), lamps(), NOW);
        askReturn(number, lamps(), NOW);
    }

    @Test
    void returningMoreOftenThanTheRuleSays() {
        walker.rule("RETURN_TIMES", "0");
        String number = sent().number();
        refused(422, "returned-too-often", () -> askReturn(number, lamps(), NOW));
        assertThat(told(number)).anyMatch(line -> line.startsWith("退单申请未受理："));
    }

    @Test
    void extendingAfterExpiry() {
        String number = sent().number();
        signTicket.sign(number, journeys.version(number), lamps(), NOW);
        Instant due = due(number);
        refused(422, "extend-too-late", () -> extend(number, due));
        assertThat(told(number)).anyMatch(line -> line.startsWith("延期申请未受理："));
        extend(number, due.minusSeconds(1));
        assertThat(told(number)).anyMatch(line -> line.startsWith("延期申请："));
    }

    @Test
    void signingTwice() {
        String number = sent().number();
        signTicket.sign(number, journeys.version(number), lamps(), NOW);
        int version = journeys.version(number);
        refused(409, "not-now", () -> signTicket.sign(number, version, lamps(), NOW));
        refused(409, "changed-meanwhile", () -> signTicket.sign(number, version - 1, lamps(), NOW));
        assertThat(told(number)).filteredOn(line -> line.startsWith("签收")).hasSize(1);
    }

    @Test
    void closingWithoutACallback() {
        Receipt receipt = sent();
        String number = receipt.number();
        refused(409, "not-now", () -> rate(receipt));
        signTicket.sign(number, journeys.version(number), lamps(), NOW);
        reply(number, lamps(), NOW);
        Actor officer = journeys.first(Role.CALLBACK);
        var taken = takeCallback.take(officer, NOW).orElseThrow();
        assertThat(taken.number()).isEqualTo(number);
        refused(
                403,
                "not-yours",
                () -> recordCallback.giveUp(taken.id(), taken.version(), agent(), NOW));
        refused(
                403,
                "not-yours",
                () -> recordCallback.giveUp(taken.id(), taken.version(), lamps(), NOW));
        // Not even the officer, before the calls at other hours were made.
        refused(
                409,
                "not-now",
                () -> recordCallback.giveUp(taken.id(), taken.version(), officer, NOW));
        var view = readTicket.read(number, agent(), NOW);
        assertThat(view.state().chinese()).isEqualTo("待回访");
        assertThat(told(number)).noneMatch(line -> line.contains("办结"));
    }

    @Test
    void dispatchingToADissolvedDepartment() {
        Actor admin = journeys.first(Role.ADMIN);
        Object version = walker.one("select version from department where id = 46");
        dissolveDepartment.dissolve(46, ((Number) version).intValue(), admin, NOW);
        String number = filed(null, TicketKind.HELP, new First.ByCatalogue(), null).number();
        refused(422, "no-such-department", () -> dispatch(number, 46L));
        assertThat(readTicket.read(number, agent(), NOW).state().chinese()).isEqualTo("待派单");
    }

    @Test
    void pushingAFunctionalMatterDownToAStreet() {
        String number = sent().number();
        signTicket.sign(number, journeys.version(number), lamps(), NOW);
        refused(422, "not-to-street", () -> sendDown(number, 41, lamps()));
        assertThat(readTicket.read(number, agent(), NOW).legs()).hasSize(1);
        // A stall on the pavement may go there, for the catalogue says so.
        String stall = filed("0103", TicketKind.HELP, new First.ByCatalogue(), null).number();
        signTicket.sign(stall, journeys.version(stall), lamps(), NOW);
        sendDown(stall, 51, lamps());
        assertThat(readTicket.read(stall, agent(), NOW).legs()).hasSize(4);
    }

    @Test
    void leadingByAStreetWhatTheCatalogueGivesToADepartment() {
        First street = new First.Send(Choice.of(41L, "以现场为准"));
        refused(422, "not-to-street", () -> journeys.file(street, NOW));
    }

    @Test
    void recallingWhileTheLowerOfficeReplies() {
        String number = sent().number();
        signTicket.sign(number, journeys.version(number), lamps(), NOW);
        sendDown(number, 51, lamps());
        Actor section = journeys.clerkOf(51);
        signTicket.sign(number, journeys.version(number), section, NOW);
        int seen = journeys.version(number);
        reply(number, section, NOW);
        // Both had read the same; whoever comes second is told, and told what now stands there.
        refused(409, "changed-meanwhile", () -> recall(number, 2, seen));
        refused(409, "not-now", () -> recall(number, 2, journeys.version(number)));
        sendDown(number, 52, lamps());
        Actor other = journeys.clerkOf(52);
        signTicket.sign(number, journeys.version(number), other, NOW);
        int before = journeys.version(number);
        recall(number, 3, before);
        refused(
                409,
                "changed-meanwhile",
                () -> replyToTicket.reply(number, Journeys.fixed(), before, other, NOW));
        refused(409, "not-now", () -> reply(number, other, NOW));
        assertThat(told(number)).anyMatch(line -> line.startsWith("收回：云湖区城市管理局设施科："));
    }

    @Test
    void importingACatalogueWhoseMattersAreACircle() {
        Actor admin = journeys.first(Role.ADMIN);
        byte[] file = catalogueSheet.export(1, admin);
        walker.write("insert into matter (code, name) values ('91', '甲')");
        walker.write("insert into matter (code, parent_code, name) values ('92', '91', '乙')");
        walker.write("update matter set parent_code = '92' where code = '91'");
        try {
            refused(
                    422,
                    "wrong-sheet",
                    () ->
                            importCatalogue.bringIn(
                                    file, "有循环的目录", "通知", admin, NOW, Progress.UNHEARD));
            String drafts = "select count(*) from catalogue_version where name = '有循环的目录'";
            assertThat(((Number) walker.one(drafts)).intValue()).isZero();
        } finally {
            walker.write("update matter set parent_code = null where code = '91'");
            walker.write("delete from matter where code = '92'");
            walker.write("delete from matter where code = '91'");
        }
    }

    @Test
    void anOfficeHandlingAReportAboutItself() {
        Receipt receipt = filed(null, TicketKind.REPORT, new First.ByCatalogue(), 31L);
        String number = receipt.number();
        for (long itself : new long[] {31, 51}) {
            refused(422, "about-itself", () -> dispatch(number, itself));
        }
        assertThat(told(number)).filteredOn(line -> line.startsWith("派单被拒绝：")).hasSize(2);
        dispatch(number, 21L);
        refused(404, "no-such-ticket", () -> readTicket.read(number, lamps(), NOW));
        refused(404, "no-such-ticket", () -> signTicket.sign(number, 0, lamps(), NOW));
        // By the catalogue it would be its own: a person looks at it first, and cannot do it
        // either.
        String own = filed("0103", TicketKind.REPORT, new First.ByCatalogue(), 31L).number();
        assertThat(readTicket.read(own, agent(), NOW).state().chinese()).isEqualTo("待派单");
        refused(
                422,
                "about-itself",
                () ->
                        dispatchTicket.dispatch(
                                own, Choice.byCatalogue(), journeys.version(own), agent(), NOW));
    }

    /** The code stands for programs, the sentence for people. */
    private static void refused(int status, String code, Runnable misuse) {
        Refusal refusal = catchThrowableOfType(Refusal.class, misuse::run);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.sentence()).matches(".*\\p{IsHan}.*[。！]");
    }

    private Receipt sent() {
        return journeys.file(Journeys.send(), NOW);
    }

    private Receipt filed(String matter, TicketKind kind, First first, Long about) {
        TicketForm form = journeys.form(first);
        return fileTicket.file(
                new TicketForm(
                        form.channel(),
                        form.messageKey(),
                        null,
                        form.phone(),
                        form.name(),
                        kind,
                        form.content(),
                        form.placeCode(),
                        form.address(),
                        matter,
                        form.urgency(),
                        false,
                        about,
                        first,
                        List.of()),
                agent(),
                NOW);
    }

    private void dispatch(String number, Long office) {
        Choice choice = Choice.of(office, "以现场为准");
        dispatchTicket.dispatch(number, choice, journeys.version(number), agent(), NOW);
    }

    private void sendDown(String number, long office, Actor by) {
        sendDown.send(number, office, "请现场处置", journeys.version(number), by, NOW);
    }

    private void recall(String number, int position, int version) {
        recallLower.recall(number, position, "本级办理", version, lamps(), NOW);
    }

    private void reply(String number, Actor by, Instant now) {
        replyToTicket.reply(number, Journeys.fixed(), journeys.version(number), by, now);
    }

    private void askReturn(String number, Actor by, Instant now) {
        askReturn.ask(number, "duty", "派单目录", null, journeys.version(number), by, now);
    }

    private void extend(String number, Instant now) {
        Span day = Span.parse("1 WORKING_DAY");
        int version = journeys.version(number);
        askExtension.ask(number, "须鉴定", "委托书", day, version, lamps(), now);
    }

    private void rate(Receipt receipt) {
        String code = receipt.queryCode();
        rateAnswer.rate(
                new OwnCode(receipt.number(), code, null),
                Level.SATISFIED,
                true,
                "",
                Via.PAGE,
                NOW);
    }

    private long application() {
        return ((Number) walker.one("select max(id) from application")).longValue();
    }

    private Instant due(String number) {
        return readTicket.read(number, agent(), NOW).legs().get(0).dueAt();
    }

    private List<String> told(String number) {
        return readTicket.read(number, agent(), NOW).timeline().stream()
                .map(entry -> entry.what() + "：" + entry.sentence())
                .toList();
    }

    private Actor agent() {
        return journeys.first(Role.AGENT);
    }

    private Actor lamps() {
        return journeys.clerkOf(31);
    }
}
