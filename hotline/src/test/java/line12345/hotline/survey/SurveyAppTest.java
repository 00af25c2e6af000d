package line12345.hotline.survey;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.outbound.quiet.WishNoCalls;
import line12345.hotline.outbound.quiet.WishSource;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The survey by message: who is asked, and what a link does and does not. */
@QuarkusTest
class SurveyAppTest extends AppTest {
    @Inject RecordCallSteps record;
    @Inject CallsView calls;
    @Inject Accounts accounts;
    @Inject SendInvitation send;
    @Inject AskLater later;
    @Inject WishNoCalls wish;
    @Inject Identities identities;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;
    @Inject UserTransaction transaction;

    private final String mobile = "1390" + (1_000_000 + new Random().nextInt(8_999_999));
    private SurveyConfig before;

    @BeforeEach
    void citizensReachThesePages() {
        before = ClientProxy.unwrap(send).config;
        reach(() -> Optional.of(URI.create("https://12345.example")));
    }

    @AfterEach
    void asItWas() {
        reach(before);
    }

    private void reach(SurveyConfig config) {
        ClientProxy.unwrap(send).config = config;
        ClientProxy.unwrap(later).config = config;
    }

    private long call(String number, String queue, Integer digit) {
        String key = "survey-" + UUID.randomUUID();
        Instant at = clock.now().minusSeconds(120);
        List<CallStep> steps = new ArrayList<>();
        steps.add(new CallStep.Arrived(key, at, number));
        steps.add(new CallStep.Queued(key, at.plusSeconds(1), number, queue));
        steps.add(new CallStep.Answered(key, at.plusSeconds(6), "1006"));
        steps.add(new CallStep.TalkEnded(key, at.plusSeconds(66), "1006"));
        if (digit != null) {
            steps.add(new CallStep.Scored(key, at.plusSeconds(68), digit));
        }
        steps.add(new CallStep.Ended(key, at.plusSeconds(70), Ending.HUNG_UP));
        record.record(steps);
        return calls.byKey(key, accounts.withRole(Role.MANAGER).get(0)).id();
    }

    private CallView read(long call) {
        return calls.byId(call, accounts.withRole(Role.MANAGER).get(0));
    }

    /** The path of the link that went out for it, empty if none did. */
    private String asked(long call) throws Exception {
        transaction.begin();
        send.due(new Alarm(SendInvitation.KIND, 0, call, clock.now()), clock.now());
        transaction.commit();
        List<?> sent =
                entities.createNativeQuery(
                                """
                                select n.words from survey_invite i
                                join notice n on n.created_at = i.sent_at and n.via = 'SMS'
                                join citizen c on c.id = n.citizen_id
                                where i.call_id = ?1 and c.phone_hash = i.caller_hash
                                """,
                                String.class)
                        .setParameter(1, call)
                        .getResultList();
        return sent.isEmpty()
                ? ""
                : ((String) sent.get(0)).replaceFirst(".*https://12345\\.example(\\S+) .*", "$1");
    }

    private static ValidatableResponse press(String link, String level) {
        return given().formParam("level", level).post(link).then();
    }

    @Test
    void whoPressedNothingRatesTheCallOnceByTheLink() throws Exception {
        long call = call(mobile, "general", null);
        String link = asked(call);
        assertThat(link).startsWith("/s/");
        given().get(link)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("非常满意"))
                .body(containsString("Very good"));
        assertThat(read(call).surveyLevel()).as("opening it rates nothing").isNull();
        press(link, "9").statusCode(422).body(containsString("按一个笑脸"));
        press(link, "2").statusCode(200).body(containsString("谢谢您"));
        assertThat(read(call).surveyLevel()).isEqualTo(2);
        assertThat(read(call).surveyDigit()).isEqualTo(4);
        press(link, "5").statusCode(409).body(containsString("已经评价过"));
        given().get(link).then().statusCode(409);
        assertThat(read(call).surveyLevel()).isEqualTo(2);
    }

    @Test
    void aLinkThatIsGuessedOrLateRatesNothingAndSaysSo() throws Exception {
        press("/s/AAAAAAAAAAAAAAAAAAAAAA", "5").statusCode(404).body(containsString("12345"));
        given().get("/s/x%00y").then().statusCode(404);
        long call = call(mobile, "general", null);
        String link = asked(call);
        transaction.begin();
        entities.createNativeQuery("update survey_invite set until_at = ?2 where call_id = ?1")
                .setParameter(1, call)
                .setParameter(2, clock.now().minusSeconds(1))
                .executeUpdate();
        transaction.commit();
        press(link, "1").statusCode(410).body(containsString("已过期"));
        assertThat(read(call).surveyLevel()).isNull();
    }

    @Test
    void onlyWhoMayBeAskedIsAskedAndOnlyOnceADay() throws Exception {
        assertThat(asked(call(mobile, "general", 1))).as("a key was pressed").isEmpty();
        assertThat(asked(call("01088886666", "general", null))).as("no mobile").isEmpty();
        assertThat(asked(call(mobile, "discipline", null))).as("confidential").isEmpty();
        assertThat(asked(call(null, "general", null))).as("withheld").isEmpty();
        assertThat(asked(call(mobile, "general", null))).isNotEmpty();
        assertThat(asked(call(mobile, "general", null))).as("a second time").isEmpty();
        String other = "1380" + mobile.substring(4);
        wish.wish(
                other,
                WishSource.CALL,
                "不要短信",
                null,
                accounts.withRole(Role.AGENT).get(0),
                clock.now());
        assertThat(asked(call(other, "general", null))).as("does not want it").isEmpty();
    }

    @Test
    void theEndOfATalkSetsTheTimeAndNothingElse() {
        long call = call(mobile, "general", null);
        assertThat(alarms(call)).isOne();
        reach(Optional::empty);
        assertThat(alarms(call(mobile, "general", null))).as("no address, no message").isZero();
    }

    private long alarms(long call) {
        return ((Number)
                        entities.createNativeQuery(
                                        "select count(*) from alarm where kind = 'SURVEY_MESSAGE' and"
                                                + " leg_id = ?1")
                                .setParameter(1, call)
                                .getSingleResult())
                .longValue();
    }
}
