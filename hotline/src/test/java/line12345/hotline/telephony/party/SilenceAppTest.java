package line12345.hotline.telephony.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;

import line12345.hotline.telephony.RealExchange;
import line12345.hotline.telephony.SippPhone;

import org.junit.jupiter.api.Test;

/** What must not be recorded, must not be heard, and must not be lost on a call of several. */
@QuarkusTest
@TestProfile(PartyBench.WithTelephones.class)
class SilenceAppTest extends PartyBench {
    @Test
    void whileItIsPausedNoRecordingOfTheRoomHearsANumber() throws Exception {
        officerAnswers();
        ask("duty:" + duty, "THREE_WAY").statusCode(200);
        officerSpeaks();
        hear(officerVoice, CITIZEN_HERTZ);
        record("pause");
        // What was said before is past when each has heard the others once more.
        hear(officerVoice, CITIZEN_HERTZ);
        hear(citizenVoice, AGENT_HERTZ);
        hear(officerVoice, CITIZEN_HERTZ);
        dropTheOfficer();
        until(20, () -> !party("outcome is not null").isEmpty());
        RealExchange.hangUp("PJSIP/trunk-");
        ended();
        assertThat(recordedOfOfficer().end(CITIZEN_HERTZ)).as("the officer's file").isLessThan(20);
        assertThat(recorded().end(CITIZEN_HERTZ)).as("the citizen's file").isLessThan(20);
        assertThat(recorded().start(CITIZEN_HERTZ)).as("before the pause").isGreaterThan(100);
    }

    @Test
    void whoComesInWhileItIsPausedIsNotRecordedUntilItGoesOn() throws Exception {
        record("pause");
        officerAnswers();
        ask("duty:" + duty, "THREE_WAY").statusCode(200);
        officerSpeaks();
        hear(officerVoice, CITIZEN_HERTZ);
        hear(officerVoice, CITIZEN_HERTZ);
        record("go-on");
        hear(officerVoice, CITIZEN_HERTZ);
        hear(officerVoice, CITIZEN_HERTZ);
        dropTheOfficer();
        until(20, () -> !party("outcome is not null").isEmpty());
        Parts officer = recordedOfOfficer();
        assertThat(officer.start(CITIZEN_HERTZ)).as("silent at first").isLessThan(20);
        assertThat(officer.end(CITIZEN_HERTZ)).as("then recorded").isGreaterThan(100);
    }

    @Test
    void aSecondWhoDoesNotAnswerLetsTheCitizenStayOutside() throws Exception {
        officerAnswers();
        ask("duty:" + duty, "CONSULT").statusCode(200);
        officerSpeaks();
        hear(officerVoice, AGENT_HERTZ);
        // There is nobody at this address: the line is refused at once.
        ask("emergency:119", "CONSULT").statusCode(200);
        until(20, () -> party("outcome is not null").size() == 1);
        hear(officerVoice, AGENT_HERTZ);
        assertThat(hearsNot(citizenVoice, OFFICER_HERTZ)).as("in confidence").isTrue();
        assertThat(hearsNot(officerVoice, CITIZEN_HERTZ)).isTrue();
        assertThat(room().getString("place")).isEqualTo("HELD");
    }

    @Test
    void whoIsGivenBackToTheQueueIsAnsweredNextAndNotAskedForAMark() throws Exception {
        ask("queue", "TRANSFER").statusCode(200);
        until(20, () -> !"TALKING".equals(agentState()));
        until(
                20,
                () ->
                        number(
                                        "select count(*) from call where key = '"
                                                + key
                                                + "' and waiting_again")
                                == 1);
        SippPhone again = agentAnswers();
        state("ready");
        until(40, () -> "TALKING".equals(agentState()));
        agentVoice.speaksTo(again);
        hear(citizenVoice, AGENT_HERTZ);
        assertThat(
                        number(
                                "select count(*) from call where key = '"
                                        + key
                                        + "' and ended_at is null"))
                .isOne();
    }

    @Test
    void theSilenceLastsWhenTheAgentsLineIsLostAndAnotherAnswers() throws Exception {
        record("pause");
        SippPhone again;
        RealExchange.hangUp("PJSIP/2001-", 41);
        until(20, () -> !"TALKING".equals(agentState()));
        again = agentAnswers();
        state("ready");
        until(40, () -> "TALKING".equals(agentState()));
        agentVoice.speaksTo(again);
        hear(citizenVoice, AGENT_HERTZ);
        hear(agentVoice, CITIZEN_HERTZ);
        hear(agentVoice, CITIZEN_HERTZ);
        RealExchange.hangUp("PJSIP/trunk-");
        ended();
        assertThat(recorded().end(CITIZEN_HERTZ)).isLessThan(20);
        assertThat(recorded().start(CITIZEN_HERTZ)).as("before the pause").isGreaterThan(100);
    }

    private void record(String what) {
        as("agent07")
                .contentType(ContentType.JSON)
                .post("/console/recording/" + key + "/" + what)
                .then()
                .statusCode(204);
    }
}
