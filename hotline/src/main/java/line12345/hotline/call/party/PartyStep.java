package line12345.hotline.call.party;

import line12345.hotline.call.party.CallRoom.Place;

import java.time.Instant;
import java.util.List;

/** What the exchange tells of a call with more than two people. */
public sealed interface PartyStep {
    /**
     * What is to be done at the exchange once it is written down.
     *
     * @param unanswered the call's key when a citizen may be waiting for who did not come, else
     *     null
     * @param inVain lines that ring for a call that is over
     */
    record Todo(String unanswered, List<String> inVain) {
        static final Todo NOTHING = new Todo(null, List.of());
    }

    Todo applyTo(PartyDesk desk);

    /** Somebody who was asked picked up. */
    record Answered(String partyKey, Instant at) implements PartyStep {
        @Override
        public Todo applyTo(PartyDesk desk) {
            return desk.answered(partyKey, at);
        }
    }

    /**
     * Somebody who was asked left or never came.
     *
     * @param recording below the folder of recordings, or null
     */
    record Ended(String partyKey, PartyOutcome how, String recording, Instant at)
            implements PartyStep {
        @Override
        public Todo applyTo(PartyDesk desk) {
            return desk.ended(partyKey, how, recording, at);
        }
    }

    /** The citizen is with the others. */
    record CitizenIn(String callKey, Instant at) implements PartyStep {
        @Override
        public Todo applyTo(PartyDesk desk) {
            return desk.moved(callKey, Place.IN, at);
        }
    }

    /** The citizen hears music, the agent is there. */
    record CitizenHeld(String callKey, Instant at) implements PartyStep {
        @Override
        public Todo applyTo(PartyDesk desk) {
            return desk.moved(callKey, Place.HELD, at);
        }
    }

    /** The citizen hears music and no agent is there. */
    record CitizenWaits(String callKey, Instant at) implements PartyStep {
        @Override
        public Todo applyTo(PartyDesk desk) {
            return desk.moved(callKey, Place.WAITS, at);
        }
    }

    /** The citizen went on to the queue or the survey. */
    record CitizenAway(String callKey, Instant at) implements PartyStep {
        @Override
        public Todo applyTo(PartyDesk desk) {
            return desk.moved(callKey, Place.AWAY, at);
        }
    }

    /** The citizen hung up. */
    record CitizenGone(String callKey, Instant at) implements PartyStep {
        @Override
        public Todo applyTo(PartyDesk desk) {
            return desk.gone(callKey, at);
        }
    }

    /** The agent left the citizen with the others. */
    record AgentLeft(String callKey, Instant at) implements PartyStep {
        @Override
        public Todo applyTo(PartyDesk desk) {
            return desk.agentLeft(callKey, at);
        }
    }
}
