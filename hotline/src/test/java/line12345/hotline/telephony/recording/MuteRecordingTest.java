package line12345.hotline.telephony.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.hotline.call.party.Manner;
import line12345.hotline.call.party.PartyKind;
import line12345.hotline.call.party.PartyView;
import line12345.hotline.call.party.ReadParties;
import line12345.hotline.call.recording.Gaps;
import line12345.hotline.call.recording.RecordingExchange.Away;
import line12345.hotline.call.recording.RecordingExchange.Unclear;
import line12345.hotline.telephony.link.BrokenSession;
import line12345.hotline.telephony.link.LookUp;

import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.MixMonitorMuteAction;
import org.asteriskjava.manager.action.SetVarAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the exchange was told when it answers only some of the orders. */
class MuteRecordingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String CALL = "line12345-1.1";
    private static final String THIRD = "party-1";

    private final BrokenSession session = new BrokenSession();
    private final MuteRecording recording = new MuteRecording();

    @BeforeEach
    void aCallOfThree() throws Exception {
        recording.gaps =
                new Gaps() {
                    @Override
                    public List<String> silentCalls() {
                        return List.of();
                    }
                };
        recording.parties =
                new ReadParties() {
                    @Override
                    public Room of(String callKey) {
                        return new Room("IN", NOW, List.of(third()));
                    }
                };
        recording.settle(new LookUp(session, session.snapshot(), Set.of(), NOW, null));
    }

    private static PartyView third() {
        return new PartyView(
                1L,
                THIRD,
                PartyKind.DUTY,
                Manner.THREE_WAY,
                "值班员",
                "",
                null,
                "",
                "",
                NOW,
                NOW,
                null,
                null,
                null,
                false);
    }

    private List<String> told() {
        return session.told().stream().map(MuteRecordingTest::words).toList();
    }

    private static String words(ManagerAction action) {
        if (action instanceof MixMonitorMuteAction mute) {
            return mute.getChannel() + (mute.getState() == 1 ? " silent" : " records");
        }
        SetVarAction set = (SetVarAction) action;
        return set.getChannel() + " " + set.getVariable() + "=" + set.getValue();
    }

    @Test
    void theCitizensLineIsTheLastToGoSilentAndTheFirstToGoOn() throws Exception {
        recording.mute(CALL, true);
        assertThat(told())
                .containsExactly(
                        CALL + " SHARED(QUIET)=yes",
                        THIRD + " silent",
                        THIRD + " QUIET=yes",
                        CALL + " silent");
        recording.mute(CALL, false);
        assertThat(told().subList(4, 8))
                .containsExactly(
                        CALL + " records",
                        THIRD + " records",
                        THIRD + " QUIET=",
                        CALL + " SHARED(QUIET)=");
    }

    @Test
    void aPauseWithoutAnAnswerIsUnclearWhicheverOrderWasLost() {
        for (int answered = 0; answered < 4; answered++) {
            session.silentAfter(answered);
            assertThatThrownBy(() -> recording.mute(CALL, true)).isInstanceOf(Unclear.class);
        }
    }

    @Test
    void whoComesInStillFindsItQuietWhenGoingOnWasNotAnswered() throws Exception {
        recording.mute(CALL, true);
        session.silentAfter(0);
        assertThatThrownBy(() -> recording.mute(CALL, false)).isInstanceOf(Unclear.class);
        assertThat(told()).doesNotContain(CALL + " SHARED(QUIET)=");
    }

    @Test
    void aThirdLineThatDoesNotAnswerKeepsNobodySilent() throws Exception {
        recording.mute(CALL, true);
        session.silentAfter(1);
        recording.mute(CALL, false);
        assertThat(told()).endsWith(CALL + " records", CALL + " SHARED(QUIET)=");
    }

    @Test
    void withoutAConnectionNothingWasTold() {
        recording.rest();
        assertThatThrownBy(() -> recording.mute(CALL, true))
                .isInstanceOf(Away.class)
                .isNotInstanceOf(Unclear.class);
    }
}
