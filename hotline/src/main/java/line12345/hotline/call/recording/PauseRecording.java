package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.ticketing.account.Actor;

import java.time.Instant;

/**
 * Card and identity numbers are not recorded: an agent pauses the recording while they are spoken.
 * Not one transaction: the gap and the alarm that ends it are kept before the exchange is told, so
 * that whatever breaks between leaves no silence without an end; the agent is told after both. An
 * exchange that did it half is told at once, and until it answers, that the recording goes on.
 */
@ApplicationScoped
public class PauseRecording {
    @Inject CallsView calls;
    @Inject RecordingExchange exchange;
    @Inject Gaps gaps;

    /**
     * @throws NoSuchCall also if it is somebody else's
     * @throws NotPaused when the call is over or the exchange does not answer
     */
    public void pause(String callKey, Actor by, Instant now) {
        CallView call = open(callKey, by);
        boolean began = gaps.begin(call.id(), by.accountId(), now);
        try {
            exchange.mute(callKey, true);
        } catch (RecordingExchange.Unclear half) {
            if (began) {
                gaps.hurry(call.id(), now);
            }
            throw NotPaused.away();
        } catch (RecordingExchange.Away untold) {
            if (began) {
                gaps.undo(call.id());
            }
            throw NotPaused.away();
        }
    }

    /** As {@link #pause}; the recording goes on. */
    public void goOn(String callKey, Actor by, Instant now) {
        CallView call = open(callKey, by);
        try {
            exchange.mute(callKey, false);
        } catch (RecordingExchange.Away e) {
            throw NotPaused.away();
        }
        gaps.end(call.id(), now);
    }

    private CallView open(String callKey, Actor by) {
        CallView call = calls.byKey(callKey, by);
        if (!call.open()) {
            throw NotPaused.over();
        }
        return call;
    }
}
