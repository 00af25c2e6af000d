package line12345.hotline.call.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.Objects;

/** One agent's place at the telephone: what they chose, and the call that covers it. */
@Entity
@Table(name = "agent_presence")
class AgentPresence {
    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String extension;

    @Enumerated(EnumType.STRING)
    private Wish wish = Wish.OFFLINE;

    @Column(name = "pause_reason")
    private String pauseReason;

    @Column(name = "wished_at")
    private Instant wishedAt;

    @Column(name = "call_id")
    private Long callId;

    private boolean talking;

    @Column(name = "call_since")
    private Instant callSince;

    @Version private long version;

    protected AgentPresence() {}

    AgentPresence(long accountId, String extension, Instant now) {
        this.accountId = accountId;
        this.extension = extension;
        wishedAt = now;
    }

    /** Returns whether anything changed. */
    boolean wish(Wish next, String reason, String onExtension, Instant now) {
        if (next == wish && Objects.equals(reason, pauseReason) && onExtension.equals(extension)) {
            return false;
        }
        wish = next;
        pauseReason = reason;
        extension = onExtension;
        wishedAt = now;
        return true;
    }

    /** A call rings here, whatever was known before. Returns whether anything changed. */
    boolean rings(long call, Instant at) {
        if (callId != null && callId == call) {
            return false;
        }
        callId = call;
        talking = false;
        callSince = at;
        return true;
    }

    boolean talks(long call, Instant at) {
        if (talking && callId == call) {
            return false;
        }
        callId = call;
        talking = true;
        callSince = at;
        return true;
    }

    /** The call no longer covers the wish; a newer call is left alone. */
    boolean free(long call, Instant at) {
        if (callId == null || callId != call) {
            return false;
        }
        callId = null;
        talking = false;
        callSince = null;
        wishedAt = at;
        return true;
    }

    AgentState state() {
        if (callId != null) {
            return talking ? AgentState.TALKING : AgentState.RINGING;
        }
        return switch (wish) {
            case OFFLINE -> AgentState.OFFLINE;
            case READY -> AgentState.READY;
            case PAUSED -> AgentState.PAUSED;
        };
    }

    AgentView view() {
        Instant since = callId == null ? wishedAt : callSince;
        return new AgentView(accountId, extension, state(), wish, pauseReason, callId, since);
    }

    AgentStateChanged changed() {
        AgentView view = view();
        return new AgentStateChanged(
                accountId, view.state(), view.reason(), view.callId(), view.since());
    }

    Seat seat() {
        return new Seat(extension, wish, pauseReason);
    }
}
