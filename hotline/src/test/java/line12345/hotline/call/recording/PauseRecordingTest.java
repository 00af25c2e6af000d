package line12345.hotline.call.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.recording.RecordingExchange.Away;
import line12345.hotline.call.recording.RecordingExchange.Unclear;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What stays written down of a pause that the exchange did half. */
class PauseRecordingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Actor ACTOR = new Actor(1, "何静", Role.AGENT, null, "1001");

    private final PauseRecording pause = new PauseRecording();
    private final List<String> written = new ArrayList<>();
    private boolean paused;
    private Away answer;

    @BeforeEach
    void aCallIsTalkedOn() {
        pause.calls =
                new CallsView() {
                    @Override
                    public CallView byKey(String key, Actor reader) {
                        return new CallView(
                                7, key, null, 1L, NOW, NOW, NOW, null, 0L, false, 0L, 0, null, null,
                                null, null, "general", false);
                    }
                };
        pause.exchange =
                (key, silent) -> {
                    if (answer != null) {
                        throw answer;
                    }
                };
        pause.gaps =
                new Gaps() {
                    @Override
                    boolean begin(long callId, long accountId, Instant now) {
                        written.add("begin");
                        return !paused;
                    }

                    @Override
                    void undo(long callId) {
                        written.add("undo");
                    }

                    @Override
                    void hurry(long callId, Instant now) {
                        written.add("go on at " + now);
                    }

                    @Override
                    boolean end(long callId, Instant now) {
                        written.add("end");
                        return true;
                    }
                };
    }

    private void press() {
        pause.pause("a-1.1", ACTOR, NOW);
    }

    @Test
    void whatMayBeSilentKeepsItsGapAndIsToldToGoOnAtOnce() {
        answer = new Unclear(null);
        assertThatThrownBy(this::press).isInstanceOf(NotPaused.class);
        assertThat(written).containsExactly("begin", "go on at " + NOW);
    }

    @Test
    void whatWasNeverToldHasNoGap() {
        answer = new Away(null);
        assertThatThrownBy(this::press).isInstanceOf(NotPaused.class);
        assertThat(written).containsExactly("begin", "undo");
    }

    @Test
    void aPauseThatHoldsIsNotCutShortByASecondKeyThatIsNotAnswered() {
        paused = true;
        answer = new Unclear(null);
        assertThatThrownBy(this::press).isInstanceOf(NotPaused.class);
        assertThat(written).containsExactly("begin");
    }

    @Test
    void aSilenceThatMayLastKeepsItsGap() {
        answer = new Unclear(null);
        assertThatThrownBy(() -> pause.goOn("a-1.1", ACTOR, NOW)).isInstanceOf(NotPaused.class);
        assertThat(written).isEmpty();
    }
}
