package line12345.hotline.telephony.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.hotline.telephony.SippPhone;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

/** Somebody is brought to a call, asked aside, handed it, and does not answer. */
@QuarkusTest
@TestProfile(PartyBench.WithTelephones.class)
class PartyAppTest extends PartyBench {
    @Inject OfficeClock clock;
    @Inject Journeys journeys;

    @Test
    void allThreeSpeakTheAgentLeavesAndTheOtherTwoGoOn() throws Exception {
        officerAnswers();
        as("agent07")
                .get(door("/targets?department=31"))
                .then()
                .body("find { it.name == '张值班' }.masked", equalTo("139****1111"))
                .body("id", hasItem("emergency:110"));
        ask("duty:" + duty, "THREE_WAY").statusCode(200);
        officerSpeaks();
        until(20, () -> room().getBoolean("parties[0].talking"));
        assertThat(room().getString("place")).isEqualTo("IN");
        hear(citizenVoice, OFFICER_HERTZ);
        hear(citizenVoice, AGENT_HERTZ);
        hear(officerVoice, CITIZEN_HERTZ);
        hear(agentVoice, OFFICER_HERTZ);
        post("/leave").statusCode(200);
        until(20, () -> !"TALKING".equals(agentState()));
        hear(officerVoice, CITIZEN_HERTZ);
        hear(citizenVoice, OFFICER_HERTZ);
        assertThat(hearsNot(citizenVoice, AGENT_HERTZ)).isTrue();
        assertThat(party("outcome is null")).as("the officer is still there").hasSize(1);
        assertThat(
                        number(
                                "select count(*) from call where key = '"
                                        + key
                                        + "' and ended_at is null"))
                .isOne();
        dropTheOfficer();
        ended();

        assertThat(text("select outcome from call where key = '" + key + "'"))
                .isEqualTo("ANSWERED");
        assertThat(
                        number(
                                "select talk_millis from call where key = '"
                                        + key
                                        + "' and talk_millis < 1000 * extract(epoch from ended_at - answered_at) - 2000"))
                .as("the agent's talk ends when the agent leaves")
                .isPositive();
        Parts talk = recorded();
        assertThat(talk.whole(CITIZEN_HERTZ)).isGreaterThan(talk.loud());
        assertThat(talk.whole(AGENT_HERTZ)).isGreaterThan(talk.loud());
        assertThat(talk.end(OFFICER_HERTZ))
                .as("one recording to the end")
                .isGreaterThan(talk.loud());
        assertThat(talk.end(AGENT_HERTZ)).as("who left is not heard").isLessThan(talk.loud());
        onTheTicket("三方通话", "张值班（139****1111）：通话", "退出后与市民通话");
    }

    @Test
    void aConsultationIsNotHeardByTheCitizenAndThenHandsTheCallOn() throws Exception {
        officerAnswers();
        ask("duty:" + duty, "CONSULT").statusCode(200);
        officerSpeaks();
        until(20, () -> room().getBoolean("parties[0].talking"));
        assertThat(room().getString("place")).isEqualTo("HELD");
        hear(officerVoice, AGENT_HERTZ);
        hear(agentVoice, OFFICER_HERTZ);
        assertThat(hearsNot(citizenVoice, OFFICER_HERTZ)).isTrue();
        post("/leave").statusCode(200);
        until(20, () -> "IN".equals(place()));
        hear(officerVoice, CITIZEN_HERTZ);
        hear(citizenVoice, OFFICER_HERTZ);
        hear(officerVoice, CITIZEN_HERTZ);
        dropTheOfficer();
        ended();

        Parts heard = recorded();
        assertThat(heard.end(OFFICER_HERTZ)).as("then they speak").isGreaterThan(heard.loud());
        Parts aside = recordedOfOfficer();
        assertThat(aside.start(AGENT_HERTZ)).as("the two aside").isGreaterThan(aside.loud());
        assertThat(aside.start(CITIZEN_HERTZ)).as("without the citizen").isLessThan(aside.loud());
    }

    @Test
    void anEngagedOfficerGivesTheCitizenBackAtOnceWithWordsOfWhatIsNext() throws Exception {
        officerDoes("sipp/relay-busy", "486 Busy Here");
        ask("duty:" + duty, "CONSULT").statusCode(200);
        until(20, () -> !room().getBoolean("parties[0].open"));
        assertThat(room().getString("parties[0].words")).isEqualTo("对方正在通话");
        assertThat(room().getString("parties[0].next")).contains("下一位值班员").contains("工单");
        until(20, () -> "IN".equals(room().getString("place")));
        hear(citizenVoice, AGENT_HERTZ);
        assertThat(agentState()).isEqualTo("TALKING");
    }

    @Test
    void aCitizenTransferredToNobodyWaitsFirstInTheQueueAndIsNotLost() throws Exception {
        SippPhone officer = officerDoes("sipp/relay-silent", "");
        ask("duty:" + duty, "TRANSFER").statusCode(200);
        until(20, () -> !"TALKING".equals(agentState()));
        until(20, () -> officer.messages().contains("INVITE sip:" + OFFICER));
        until(
                30,
                () ->
                        number(
                                        "select count(*) from call where key = '"
                                                + key
                                                + "' and waiting_again")
                                == 1);
        assertThat(party("outcome = 'NO_ANSWER'")).hasSize(1);
        assertThat(officer.messages().split("INVITE sip:" + OFFICER, -1).length)
                .as("nobody is dialled twice, but for what the network repeats")
                .isLessThan(6);
    }

    @Test
    void aTransferThatIsAnsweredFreesTheAgentAtOnce() throws Exception {
        officerAnswers();
        ask("emergency:110", "TRANSFER").statusCode(200);
        until(20, () -> !"TALKING".equals(agentState()));
        officerSpeaks();
        until(20, () -> "IN".equals(place()));
        hear(citizenVoice, OFFICER_HERTZ);
        hear(officerVoice, CITIZEN_HERTZ);
        dropTheOfficer();
        ended();
        assertThat(text("select outcome from call where key = '" + key + "'"))
                .isEqualTo("ANSWERED");
    }

    @Test
    void theCitizenIsHeldAndTakenBackFromThePage() throws Exception {
        post("/hold").statusCode(200);
        until(20, () -> "HELD".equals(room().getString("place")));
        assertThat(agentState()).isEqualTo("TALKING");
        assertThat(hearsNot(citizenVoice, AGENT_HERTZ)).isTrue();
        post("/back").statusCode(200);
        until(20, () -> "IN".equals(room().getString("place")));
        hear(citizenVoice, AGENT_HERTZ);
        hear(agentVoice, CITIZEN_HERTZ);
        post("/leave").statusCode(200);
        ended();
        Parts talk = recorded();
        assertThat(talk.end(AGENT_HERTZ)).as("after the hold").isGreaterThan(talk.loud());
    }

    @Test
    void whoHasNoTelephoneOrIsNoStrangersBusinessIsRefusedInWords() {
        sql(
                "update duty set phone_sealed = null, phone_masked = null, account_id = (select id from"
                        + " account where login = 'clerk32') where id = "
                        + duty);
        ask("duty:" + duty, "THREE_WAY").statusCode(422).body(containsString("没有登记可拨打的电话"));
        ask("emergency:120", "THREE_WAY").statusCode(422).body(containsString("120"));
        ask("number:10086", "THREE_WAY").statusCode(422);
        as("agent02").contentType(ContentType.JSON).post(door("/leave")).then().statusCode(422);
        as("clerk31").contentType(ContentType.JSON).post(door("/leave")).then().statusCode(403);
        assertThat(party("true")).isEmpty();
    }

    /** The ticket is filed when all is over; it shows what was done on its call. */
    private void onTheTicket(String... words) {
        String ticket = journeys.file(Journeys.send(), clock.now()).number();
        sql("update ticket set call_key = '" + key + "' where number = '" + ticket + "'");
        String page = as("manager01").get("/tickets/" + ticket).asString();
        assertThat(page).contains(words);
        assertThat(page).doesNotContain(OFFICER);
    }
}
