package line12345.hotline.telephony.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.agent.RingEnd;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.party.PartyEvent;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.event.AgentCalledEvent;
import org.asteriskjava.manager.event.AgentCompleteEvent;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.BridgeEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.HangupRequestEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class TranslationTest {
    private static final String LEG = "line12345-1795226400.1";
    private static final String AGENT_LEG = "line12345-1795226403.2";
    private static final double SECONDS = 1795226400.123456;
    private static final Instant AT = Instant.parse("2026-11-21T02:00:00.123456Z");

    private final Translation translation =
            new Translation(
                    new SmallRyeConfigBuilder()
                            .withMapping(ExchangeConfig.class)
                            .build()
                            .getConfigMapping(ExchangeConfig.class),
                    new OfficeClock());

    private static <E extends ManagerEvent> E at(E event) {
        event.setTimestamp(SECONDS);
        return event;
    }

    private static NewChannelEvent newChannel(String context, String dialled) {
        NewChannelEvent event = at(new NewChannelEvent("test"));
        event.setUniqueId(LEG);
        event.setContext(context);
        event.setExten(dialled);
        event.setCallerIdNum("13812345678");
        return event;
    }

    private void aCitizenCalls() {
        translation.step(newChannel("from-trunk", "12345"));
    }

    private static HangupEvent hangup(String leg, Integer cause) {
        HangupEvent event = at(new HangupEvent("test"));
        event.setUniqueId(leg);
        event.setChannel("PJSIP/1001-0000002a");
        event.setCause(cause);
        return event;
    }

    @Test
    void aLineFromTheTrunkIsACallAtTheExchangesMoment() {
        assertThat(translation.step(newChannel("from-trunk", "12345")))
                .contains(new CallStep.Arrived(LEG, AT, "13812345678"));
        assertThat(translation.legs()).containsExactly(LEG);
    }

    @ParameterizedTest
    @CsvSource({"from-agent, 12345", "from-trunk, s", "from-trunk, ''"})
    void aLineFromElsewhereOrToElsewhereIsNot(String context, String dialled) {
        assertThat(translation.step(newChannel(context, dialled))).isEmpty();
        assertThat(translation.step(hangup(LEG, 16))).isEmpty();
    }

    @Test
    void aLineInOurQueueIsACallHoweverItGotThere() {
        QueueCallerJoinEvent join = at(new QueueCallerJoinEvent("test"));
        join.setQueue("12345");
        join.setUniqueId(LEG);
        join.setCallerIdNum("13812345678");
        assertThat(translation.step(join)).contains(new CallStep.Queued(LEG, AT, "13812345678"));
        join.setQueue("enterprise");
        join.setUniqueId("line12345-9.9");
        assertThat(translation.step(join))
                .contains(new CallStep.Queued("line12345-9.9", AT, "13812345678", "enterprise"));
    }

    @Test
    void anotherNumberThatTheCityBringsHereIsTheHotlineToo() {
        assertThat(translation.step(newChannel("from-trunk", "12315")))
                .contains(new CallStep.Arrived(LEG, AT, "13812345678"));
    }

    @Test
    void anAgentsTelephoneRingsIsAnsweredAndDone() {
        aCitizenCalls();
        AgentCalledEvent called = at(new AgentCalledEvent("test"));
        called.setUniqueId(LEG);
        called.setInterface("PJSIP/1001");
        assertThat(translation.step(called)).contains(new CallStep.Ringing(LEG, AT, "1001"));

        AgentConnectEvent connect = at(new AgentConnectEvent("test"));
        connect.setUniqueId(LEG);
        connect.setDestUniqueId(AGENT_LEG);
        connect.setInterface("PJSIP/1001");
        assertThat(translation.step(connect)).contains(new CallStep.Answered(LEG, AT, "1001"));

        AgentCompleteEvent complete = at(new AgentCompleteEvent("test"));
        complete.setUniqueId(LEG);
        complete.setDestUniqueId(AGENT_LEG);
        complete.setInterface("PJSIP/1001");
        assertThat(translation.step(complete)).contains(new CallStep.TalkEnded(LEG, AT, "1001"));
        assertThat(translation.step(hangup(AGENT_LEG, 16))).isEmpty();
    }

    @Test
    void anAgentsLegThatEndsWithoutAWordEndsTheTalk() {
        aCitizenCalls();
        AgentConnectEvent connect = at(new AgentConnectEvent("test"));
        connect.setUniqueId(LEG);
        connect.setDestUniqueId(AGENT_LEG);
        connect.setInterface("PJSIP/1001");
        translation.step(connect);
        assertThat(translation.step(hangup(AGENT_LEG, 44)))
                .contains(new CallStep.TalkEnded(LEG, AT, "1001"));
    }

    @Test
    void anAgentsLegThatWasGoneBeforeItsTalkEndsItOnce() {
        aCitizenCalls();
        AgentConnectEvent connect = at(new AgentConnectEvent("test"));
        connect.setUniqueId(LEG);
        connect.setDestUniqueId(AGENT_LEG);
        connect.setInterface("PJSIP/1001");
        translation.step(connect);
        AgentCompleteEvent complete = at(new AgentCompleteEvent("test"));
        complete.setUniqueId(LEG);
        complete.setInterface("PJSIP/1001");
        assertThat(translation.step(complete)).isEmpty();
        assertThat(translation.step(hangup(AGENT_LEG, 16)))
                .contains(new CallStep.TalkEnded(LEG, AT, "1001"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOANSWER, , IGNORED",
        "NOANSWER, 19, REFUSED",
        "NOANSWER, 21, REFUSED",
        "NOANSWER, 38, IGNORED",
        "NOANSWER, 34, ELSEWHERE",
        "BUSY, , REFUSED",
        "CANCEL, , ELSEWHERE"
    })
    void ringingThatStopsSaysWhoEndedIt(String status, Integer phoneSaid, RingEnd how) {
        aCitizenCalls();
        if (phoneSaid != null) {
            HangupRequestEvent no = at(new HangupRequestEvent("test"));
            no.setUniqueId(AGENT_LEG);
            no.setCause(phoneSaid);
            assertThat(translation.step(no)).isEmpty();
        }
        DialEndEvent end = at(new DialEndEvent("test"));
        end.setUniqueId(LEG);
        end.setDestUniqueId(AGENT_LEG);
        end.setDestChannel("PJSIP/2001-0000002b");
        end.setDialStatus(status);
        assertThat(translation.step(end))
                .contains(new CallStep.RingingStopped(LEG, AT, "2001", how));
        end.setDialStatus("ANSWER");
        assertThat(translation.step(end)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "16, HUNG_UP",
        "34, HUNG_UP",
        "0, HUNG_UP",
        ", HUNG_UP",
        "44, LINE_BROKE",
        "41, LINE_BROKE"
    })
    void theCauseSaysWhetherTheLineBroke(Integer cause, Ending how) {
        aCitizenCalls();
        assertThat(translation.step(hangup(LEG, cause))).contains(new CallStep.Ended(LEG, AT, how));
        assertThat(translation.step(hangup(LEG, cause))).isEmpty();
    }

    @Test
    void ourDialplansOwnWordsAreHeard() {
        aCitizenCalls();
        SurveyEvent survey = at(new SurveyEvent("test"));
        survey.setUniqueId(LEG);
        survey.setScore(4);
        assertThat(translation.step(survey)).contains(new CallStep.Scored(LEG, AT, 4));

        RecordedEvent recorded = at(new RecordedEvent("test"));
        recorded.setUniqueId(LEG);
        recorded.setFile("20261121/" + LEG + ".wav");
        assertThat(translation.step(recorded))
                .contains(new CallStep.Recorded(LEG, AT, "20261121/" + LEG + ".wav"));

        QueueDoneEvent done = at(new QueueDoneEvent("test"));
        done.setUniqueId(LEG);
        done.setStatus("CONTINUE");
        assertThat(translation.step(done)).isEmpty();
        for (String lost : new String[] {"TIMEOUT", "UNKNOWN"}) {
            done.setStatus(lost);
            assertThat(translation.step(done)).contains(new CallStep.GaveUp(LEG, AT));
        }
    }

    @Test
    void whatConcernsNoCitizenIsSilent() {
        SurveyEvent survey = at(new SurveyEvent("test"));
        survey.setUniqueId("line12345-9.9");
        survey.setScore(4);
        assertThat(translation.step(survey)).isEmpty();
        assertThat(translation.step(new BridgeEvent("test"))).isEmpty();
    }

    private static PartyEvent seated(String leg, String channel) {
        PartyEvent event = at(new PartyEvent("test"));
        event.setKey(LEG);
        event.setStep("seated");
        event.setUniqueId(leg);
        event.setChannel(channel);
        return event;
    }

    @Test
    void aColleagueTakesOverAndTheFormerAgentsEndIsNoNews() {
        aCitizenCalls();
        AgentConnectEvent connect = at(new AgentConnectEvent("test"));
        connect.setUniqueId(LEG);
        connect.setDestUniqueId(AGENT_LEG);
        connect.setInterface("PJSIP/1001");
        translation.step(connect);

        assertThat(translation.step(seated("party-1", "PJSIP/1002-0000002b")))
                .contains(new CallStep.Answered(LEG, AT, "1002"));
        AgentCompleteEvent complete = at(new AgentCompleteEvent("test"));
        complete.setUniqueId(LEG);
        complete.setDestUniqueId(AGENT_LEG);
        complete.setInterface("PJSIP/1001");
        assertThat(translation.step(complete)).isEmpty();
        assertThat(translation.step(hangup(AGENT_LEG, 16))).isEmpty();

        HangupEvent colleague = hangup("party-1", 16);
        colleague.setChannel("PJSIP/1002-0000002b");
        assertThat(translation.step(colleague)).contains(new CallStep.TalkEnded(LEG, AT, "1002"));
    }

    @Test
    void aCitizensOwnBusyLineIsNotRememberedAsATelephoneThatSaidNo() {
        for (int i = 0; i < 1_100; i++) {
            NewChannelEvent citizen = newChannel("from-trunk", "12345");
            citizen.setUniqueId("line12345-7." + i);
            translation.step(citizen);
            HangupRequestEvent busy = at(new HangupRequestEvent("test"));
            busy.setUniqueId("line12345-7." + i);
            busy.setCause(17);
            translation.step(busy);
            translation.step(hangup("line12345-7." + i, 17));
        }
        aCitizenCalls();
        assertThat(saysNo(21, SECONDS)).isEqualTo(RingEnd.REFUSED);
    }

    private RingEnd saysNo(int cause, double when) {
        HangupRequestEvent no = at(new HangupRequestEvent("test"));
        no.setUniqueId(AGENT_LEG);
        no.setCause(cause);
        translation.step(no);
        DialEndEvent end = new DialEndEvent("test");
        end.setTimestamp(when);
        end.setUniqueId(LEG);
        end.setDestUniqueId(AGENT_LEG);
        end.setDestChannel("PJSIP/1001-0000002a");
        end.setDialStatus("NOANSWER");
        return ((CallStep.RingingStopped) translation.step(end).orElseThrow()).how();
    }

    @Test
    void aTelephoneThatIsOutOfOrderIsBelievedTheSecondTime() {
        aCitizenCalls();
        assertThat(saysNo(34, SECONDS)).isEqualTo(RingEnd.ELSEWHERE);
        assertThat(saysNo(42, SECONDS + 60)).isEqualTo(RingEnd.OUT_OF_ORDER);
        assertThat(saysNo(34, SECONDS + 90)).isEqualTo(RingEnd.OUT_OF_ORDER);
        assertThat(saysNo(34, SECONDS + 900)).as("long after").isEqualTo(RingEnd.ELSEWHERE);
    }

    @Test
    void aTelephoneThatTookACallInBetweenWorks() {
        aCitizenCalls();
        saysNo(34, SECONDS);
        AgentConnectEvent connect = at(new AgentConnectEvent("test"));
        connect.setUniqueId(LEG);
        connect.setDestUniqueId(AGENT_LEG);
        connect.setInterface("PJSIP/1001");
        translation.step(connect);
        assertThat(saysNo(34, SECONDS + 60)).isEqualTo(RingEnd.ELSEWHERE);
    }
}
