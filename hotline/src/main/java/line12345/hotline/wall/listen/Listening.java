package line12345.hotline.wall.listen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;

/** A leader's part in one call, from asking for it until it is over. */
@Entity
@Table(name = "listening")
class Listening {
    private static final String KEYS = "listen-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "call_key")
    private String callKey;

    @Column(name = "agent_id")
    private long agentId;

    @Column(name = "leader_id")
    private long leaderId;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "agent_told")
    private boolean agentTold;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private ListenEnding ending;

    @Version private long version;

    protected Listening() {}

    Listening(Target target, long leaderId, Mode mode, boolean agentTold, Instant now) {
        callId = target.callId();
        callKey = target.callKey();
        agentId = target.agentId();
        this.leaderId = leaderId;
        this.mode = mode;
        this.agentTold = agentTold;
        askedAt = now;
    }

    /**
     * Whose call.
     *
     * @param extension of the agent
     */
    record Target(long callId, String callKey, long agentId, String extension) {}

    static boolean isKey(String line) {
        return line != null && line.matches(KEYS + "\\d{1,18}");
    }

    static long idOf(String key) {
        return Long.parseLong(key.substring(KEYS.length()));
    }

    /** As the exchange names the leader's line. */
    static String keyOf(long id) {
        return KEYS + id;
    }

    String key() {
        return keyOf(id);
    }

    /** Returns whether this is news. */
    boolean joined(Instant at) {
        if (endedAt != null || joinedAt != null) {
            return false;
        }
        joinedAt = at;
        return true;
    }

    boolean turned(Mode next) {
        if (endedAt != null || next == mode) {
            return false;
        }
        mode = next;
        return true;
    }

    /** Who never joined did not listen, whatever the exchange says of the end. */
    boolean ended(ListenEnding how, Instant at) {
        if (endedAt != null) {
            return false;
        }
        endedAt = at;
        ending = how == ListenEnding.OVER && joinedAt == null ? ListenEnding.CALL_OVER : how;
        return true;
    }

    /**
     * Whoever is spoken to knows it anyway; one who only is heard knows it where the city says so.
     */
    boolean toldToAgent() {
        return agentTold || mode != Mode.LISTEN;
    }

    boolean askedBefore(Instant moment) {
        return askedAt.isBefore(moment);
    }

    boolean running() {
        return joinedAt != null && endedAt == null;
    }

    long id() {
        return id;
    }

    long agentId() {
        return agentId;
    }

    ListeningView view() {
        return new ListeningView(
                id, callId, callKey, agentId, leaderId, mode, agentTold, askedAt, joinedAt, endedAt,
                ending);
    }
}
