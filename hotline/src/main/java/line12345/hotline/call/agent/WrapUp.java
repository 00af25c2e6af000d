package line12345.hotline.call.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/**
 * An agent finishes what a talk was about 话后整理.
 *
 * @param callId the call that was talked on
 * @param until when it is over by itself
 * @param extended it can be made longer once
 */
@Embeddable
record WrapUp(
        @Column(name = "wrap_up_call") Long callId,
        @Column(name = "wrap_up_since") Instant since,
        @Column(name = "wrap_up_until") Instant until,
        @Column(name = "wrap_up_extended") Boolean extended) {

    static WrapUp after(long callId, Instant end, int seconds) {
        return new WrapUp(callId, end, end.plusSeconds(seconds), false);
    }

    boolean of(long call) {
        return callId == call;
    }

    boolean over(Instant now) {
        return !now.isBefore(until);
    }

    WrapUp longer(int seconds) {
        return new WrapUp(callId, since, until.plusSeconds(seconds), true);
    }
}
