package line12345.hotline.call.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Duration;
import java.time.Instant;

/** Where a citizen is whose call became one of several people. */
@Entity
@Table(name = "call_room")
class CallRoom {
    /** Where the citizen is. */
    enum Place {
        /** Speaks. */
        IN,
        /** Hears music, the agent is there. */
        HELD,
        /** Hears music until somebody answers; the agent has left. */
        WAITS,
        /** Gone on to the queue or the survey, or hung up. */
        AWAY
    }

    @Id
    @Column(name = "call_key")
    private String callKey;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Place place;

    private Instant since;

    @Column(name = "held_millis")
    private long heldMillis;

    protected CallRoom() {}

    CallRoom(String callKey, long accountId, Instant now) {
        this.callKey = callKey;
        this.accountId = accountId;
        place = Place.AWAY;
        since = now;
    }

    /** Returns whether this was news; what was told late changes nothing. */
    boolean moved(Place to, Instant at) {
        if (to == place || at.isBefore(since)) {
            return false;
        }
        if (place == Place.HELD || place == Place.WAITS) {
            heldMillis += Duration.between(since, at).toMillis();
        }
        place = to;
        since = at;
        return true;
    }

    void of(long agent) {
        accountId = agent;
    }

    Place place() {
        return place;
    }

    Instant since() {
        return since;
    }

    CallPartyMoved changed() {
        return new CallPartyMoved(callKey, null, null, accountId);
    }
}
