package line12345.hotline.call;

import java.time.Instant;

/** What happens to a call, one thing at a time, in the order of the call. */
public sealed interface CallStep {
    /** The call's key; it is made when it is first heard of. */
    String key();

    Instant at();

    void applyTo(Call call, CallDesk desk);

    /** The citizen's line reached us. {@code number} is null if withheld. */
    record Arrived(String key, Instant at, String number) implements CallStep {
        /** A step that cannot be written down is logged, the number never. */
        @Override
        public String toString() {
            return "Arrived " + key + " " + at;
        }

        @Override
        public void applyTo(Call call, CallDesk desk) {
            call.calledBy(desk.caller(number));
        }
    }

    /** The citizen waits; a second time if the agent's line broke. */
    record Queued(String key, Instant at, String number) implements CallStep {
        /** A step that cannot be written down is logged, the number never. */
        @Override
        public String toString() {
            return "Queued " + key + " " + at;
        }

        @Override
        public void applyTo(Call call, CallDesk desk) {
            call.calledBy(desk.caller(number));
            desk.tell(call.queued(at));
        }
    }

    /** An agent's telephone rings. */
    record Ringing(String key, Instant at, String extension) implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            if (call.ringing(at)) {
                desk.ringing(call, extension, at);
            }
        }
    }

    /** It rings no more and was not answered; {@code ignored} if nobody took it in time. */
    record RingingStopped(String key, Instant at, String extension, boolean ignored)
            implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            desk.freed(call, extension, at, ignored);
        }
    }

    /** An agent and the citizen speak. */
    record Answered(String key, Instant at, String extension) implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            desk.answered(call, extension, at);
        }
    }

    /** The agent is off the line; the citizen may still score the call. */
    record TalkEnded(String key, Instant at, String extension) implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            call.talkEnded(at);
            desk.freed(call, extension, at, false);
        }
    }

    /** The house sent the waiting citizen away. */
    record GaveUp(String key, Instant at) implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            desk.tell(call.gaveUp());
        }
    }

    /** The citizen pressed a key when asked for a score. */
    record Scored(String key, Instant at, int digit) implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            desk.scored(call, digit, at);
        }
    }

    /** A recording of the talk lies at {@code path} below the folder of recordings. */
    record Recorded(String key, Instant at, String path) implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            call.recorded(path);
        }
    }

    /** The citizen's line is no more. */
    record Ended(String key, Instant at, Ending how) implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            desk.tell(call.ended(at, how));
            desk.allFreed(call, at);
        }
    }
}
