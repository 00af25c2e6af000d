package line12345.hotline.telephony.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.proof.Sound;
import line12345.hotline.telephony.RealExchange;
import line12345.hotline.telephony.SippPhone;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.contact.ContactView;
import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.notice.Via;
import line12345.ticketing.notice.VouchForTelephone;
import line12345.ticketing.notice.WriteContact;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A real exchange joins a clerk's telephone and a citizen's; neither learns the other's number. */
@QuarkusTest
@TestProfile(RelayAppTest.WithTelephones.class)
class RelayAppTest extends AppTest {
    private static final String CITIZEN = "13812345678";
    private static final String CLERK_OUTSIDE = "13900001111";
    private static final String EXTENSION = "2017";
    private static final int CITIZEN_PORT = 18_731;
    private static final int CLERK_PORT = 18_732;
    private static final int CLERK_HERTZ = 1_100;
    private static final int CITIZEN_HERTZ = 1_900;
    private static final String ANSWERS = "sipp/relay-answers";

    public static class WithTelephones implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealExchange.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "line12345.exchange.outbound",
                    "PJSIP/trunk/sip:{number}@127.0.0.2:" + CITIZEN_PORT,
                    "line12345.exchange.ringing",
                    "PT4S");
        }
    }

    @Inject ExchangeWatch watch;
    @Inject Journeys journeys;
    @Inject ReadContacts contacts;
    @Inject WriteContact contact;
    @Inject VouchForTelephone vouch;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;

    private String ticket;
    private long callsBefore;

    @BeforeEach
    void aTicketAndAClerkAtADeskPhone() throws Exception {
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        ticket = journeys.file(Journeys.send(), clock.now()).number();
        extension("'" + EXTENSION + "'");
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .until(
                        () -> {
                            SippPhone.signIn(
                                    EXTENSION, "phones-of-a-test", "127.0.0.3", CLERK_PORT);
                            return true;
                        });
        callsBefore = rows("select count(*) from call");
    }

    @AfterEach
    void noExtensionAnyMore() {
        extension("null");
        // A call that a failed test left open must not stand in the next one's way.
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (String book : List.of("contact_attempt", "outbound_call")) {
                                entities.createNativeQuery(
                                                "delete from " + book + " where ended_at is null")
                                        .executeUpdate();
                            }
                        });
        assertThat(rows("select count(*) from call"))
                .as("no call of the queue")
                .isEqualTo(callsBefore);
    }

    @Test
    void bothSpeakSeeingOnly12345AndTheTalkIsEvidence() throws Exception {
        try (SippPhone clerk = clerk(ANSWERS);
                SippPhone citizen = citizen(ANSWERS, "")) {
            call().statusCode(204);
            call().statusCode(422).body(containsString("没有结束"));
            await().atMost(20, SECONDS).until(() -> "通话中".equals(latest().words()));
            Thread.sleep(3_000);
            as("clerk31")
                    .get("/contacts/" + ticket + "/now")
                    .then()
                    .body(containsString("seconds"));
            as("clerk31").post("/contacts/" + ticket + "/hang-up").then().statusCode(204);
            ContactView call = ended();

            assertThat(call.outcome()).isEqualTo(ContactOutcome.CONNECTED);
            assertThat(call.talkSeconds()).isBetween(2, 15);
            assertThat(call.position()).isOne();
            theyOnlySaw12345(clerk.messages(), CITIZEN);
            theyOnlySaw12345(citizen.messages(), EXTENSION);
        }
        short[] talk = Sound.samples(recording());
        double silence = Sound.amplitude(talk, 2_900);
        assertThat(Sound.amplitude(talk, CLERK_HERTZ)).isGreaterThan(10 * silence + 100);
        assertThat(Sound.amplitude(talk, CITIZEN_HERTZ)).isGreaterThan(10 * silence + 100);
        as("review01").get(page()).then().body(containsString("已接通，通话"));
        as("clerk31").get("/tickets/" + ticket).then().body(containsString("通过 12345 联系市民：已接通"));
        as("clerk41").get(page()).then().statusCode(404);
        as("agent01").get(recordingAddress()).then().statusCode(404);
        as("clerk31").get(page()).then().body(not(containsString(CITIZEN)));
    }

    @Test
    void aBusyCitizenIsNoContactAlsoWhenNobodyIsToldWhoAsks() throws Exception {
        TicketForm secret = journeys.about(null, TicketKind.HELP, true, Journeys.send());
        ticket = journeys.file(secret, clock.now()).number();
        try (SippPhone clerk = clerk(ANSWERS);
                SippPhone citizen = citizen("sipp/relay-busy", "486 Busy Here")) {
            call().statusCode(204);
            assertThat(ended().outcome()).isEqualTo(ContactOutcome.BUSY);
            theyOnlySaw12345(clerk.messages(), CITIZEN);
            as("clerk31").get(page()).then().body(not(containsString("138")));
        }
    }

    @Test
    void aCitizenWhoRefusesIsNotTakenForABusyOne() throws Exception {
        try (SippPhone clerk = clerk(ANSWERS);
                SippPhone citizen = citizen("sipp/relay-busy", "603 Decline")) {
            call().statusCode(204);
            assertThat(ended().outcome()).isEqualTo(ContactOutcome.REFUSED);
        }
    }

    @Test
    void aClerkWhoHangsUpFirstHasGivenUp() throws Exception {
        try (SippPhone clerk = clerk(ANSWERS);
                SippPhone citizen = citizen("sipp/relay-silent", "")) {
            call().statusCode(204);
            await().atMost(20, SECONDS).until(() -> citizen.messages().contains("180 Ringing"));
            as("clerk31").post("/contacts/" + ticket + "/hang-up").then().statusCode(204);
            assertThat(ended().outcome()).isEqualTo(ContactOutcome.GIVEN_UP);
            assertThat(citizen.heard()).contains("CANCEL");
        }
    }

    @Test
    void aNumberThatDoesNotExistIsSaid() throws Exception {
        try (SippPhone clerk = clerk(ANSWERS);
                SippPhone citizen = citizen("sipp/relay-busy", "404 Not Found")) {
            call().statusCode(204);
            assertThat(ended().outcome()).isEqualTo(ContactOutcome.INVALID);
        }
    }

    @Test
    void aCitizenWhoDoesNotAnswerIsSaid() throws Exception {
        try (SippPhone clerk = clerk(ANSWERS);
                SippPhone citizen = citizen("sipp/relay-silent", "")) {
            call().statusCode(204);
            assertThat(ended().outcome()).isEqualTo(ContactOutcome.NO_ANSWER);
        }
    }

    @Test
    void aClerkWhoDoesNotAnswerRingsNobodyElse() throws Exception {
        try (SippPhone clerk = clerk("sipp/relay-silent");
                SippPhone citizen = citizen(ANSWERS, "")) {
            call().statusCode(204);
            assertThat(ended().outcome()).isEqualTo(ContactOutcome.CALLER_NO_ANSWER);
            assertThat(citizen.messages()).doesNotContain("INVITE");
        }
    }

    @Test
    void withoutATelephoneOrAtAStrangersTicketNobodyIsRung() {
        extension("null");
        contact.write(Via.SMS, "13911112222", journeys.clerkOf(31), clock.now());
        call().statusCode(422).body(containsString("自己在“通知”页填写的不算"));
        extension("'" + EXTENSION + "'");
        post("clerk41", "测试").statusCode(404);
        post("admin01", "测试").statusCode(403);
        assertThat(contacts.of(ticket, journeys.clerkOf(31), clock.now())).isEmpty();
    }

    @Test
    void aLineOutsideIsRungForWhoHasNoExtension() throws Exception {
        extension("null");
        contact.write(Via.SMS, CLERK_OUTSIDE, journeys.clerkOf(31), clock.now());
        vouch.vouch(journeys.clerkOf(31).accountId(), clock.now());
        try (SippPhone clerk = citizen("sipp/relay-silent", "")) {
            call().statusCode(204);
            assertThat(ended().outcome()).isEqualTo(ContactOutcome.CALLER_NO_ANSWER);
            assertThat(clerk.messages()).contains("INVITE sip:" + CLERK_OUTSIDE);
            theyOnlySaw12345(clerk.messages(), CITIZEN);
        }
    }

    @Test
    void aTalkThatDiesWithTheExchangeEndsWithWhatIsKnownAndNothingIsHalfSaved() throws Exception {
        try (SippPhone clerk = clerk(ANSWERS);
                SippPhone citizen = citizen(ANSWERS, "")) {
            call().statusCode(204);
            await().atMost(20, SECONDS).until(() -> "通话中".equals(latest().words()));
            RealExchange.kill();
            await().atMost(20, SECONDS).until(() -> !watch.state().up());
            String other = journeys.file(Journeys.send(), clock.now()).number();
            as("clerk31")
                    .contentType(ContentType.JSON)
                    .body(Map.of("reason", "测试"))
                    .post("/contacts/" + other + "/call")
                    .then()
                    .statusCode(422)
                    .body(containsString("电话系统现在连不上"));
            assertThat(contacts.of(other, journeys.clerkOf(31), clock.now())).isEmpty();
        } finally {
            // Also when the test stopped before it: two would live on the same folder.
            RealExchange.kill();
            RealExchange.startAgain();
        }
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        ContactView call = ended();
        assertThat(call.outcome()).isEqualTo(ContactOutcome.CONNECTED);
        assertThat(call.talkSeconds()).isNull();
    }

    private static void theyOnlySaw12345(String messages, String otherNumber) {
        assertThat(messages).containsPattern("From: .*<sip:12345@");
        assertThat(messages).doesNotContainPattern("(?<!\\d)" + otherNumber + "(?!\\d)");
    }

    private ContactView latest() {
        return contacts.of(ticket, journeys.clerkOf(31), clock.now()).get(0);
    }

    private ContactView ended() {
        await().atMost(25, SECONDS).until(() -> !latest().open());
        return latest();
    }

    private byte[] recording() {
        await().atMost(5, SECONDS).until(() -> latest().recorded());
        return as("clerk31").get(recordingAddress()).then().statusCode(200).extract().asByteArray();
    }

    private String recordingAddress() {
        return page() + "/recordings/" + latest().id();
    }

    private String page() {
        return "/contacts/" + ticket;
    }

    private ValidatableResponse call() {
        return post("clerk31", "测试");
    }

    private ValidatableResponse post(String login, String reason) {
        return as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post(page() + "/call")
                .then();
    }

    private static SippPhone clerk(String scenario) throws Exception {
        return SippPhone.at(
                "127.0.0.3", CLERK_PORT, scenario, Map.of("OWN", EXTENSION), CLERK_HERTZ);
    }

    private static SippPhone citizen(String scenario, String status) throws Exception {
        return SippPhone.at(
                "127.0.0.2",
                CITIZEN_PORT,
                scenario,
                Map.of("OWN", CITIZEN, "STATUS", status),
                CITIZEN_HERTZ);
    }

    private void extension(String value) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update account set extension = "
                                                        + value
                                                        + " where login = 'clerk31'")
                                        .executeUpdate());
    }

    private long rows(String count) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number) entities.createNativeQuery(count).getSingleResult())
                                        .longValue());
    }
}
