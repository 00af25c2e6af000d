package line12345.hotline.call;

import line12345.hotline.call.agent.RingEnd;
import line12345.hotline.call.queue.Queue;

import java.time.Instant;

/** What happens to a call, one thing at a time, in the order of the call. */
public sealed interface CallStep {
    /** The call's key; it is made when it is first heard of. */
    String key();

    Instant at();

    /** The agent's telephone that it is about, null for none. */
    default String extension() {
        return null;
    }

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
            call.calledBy(desk.caller(number, call.caller()));
        }
    }

    /**
     * The citizen waits; a second time if the agent's line broke.
     *
     * @param queue the queue's key, null when nobody knows: then it is kept as if confidential
     */
    record Queued(String key, Instant at, String number, String queue) implements CallStep {
        /** In the general queue. */
        public Queued(String key, Instant at, String number) {
            this(key, at, number, Queue.GENERAL);
        }

        /** A step that cannot be written down is logged, the number never. */
        @Override
        public String toString() {
            return "Queued " + key + " " + at;
        }

        @Override
        public void applyTo(Call call, CallDesk desk) {
            call.calledBy(desk.caller(number, call.caller()));
            desk.tell(call.queued(at, desk.line(queue)));
            desk.waitsAgain(call, at);
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

    /** It rings no more and was not answered. */
    record RingingStopped(String key, Instant at, String extension, RingEnd how)
            implements CallStep {
        @Override
        public void applyTo(Call call, CallDesk desk) {
            desk.freed(call, extension, at, how);
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
            desk.freed(call, extension, at, RingEnd.ELSEWHERE);
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
