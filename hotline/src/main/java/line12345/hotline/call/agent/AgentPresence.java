package line12345.hotline.call.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    /** The pause's longest time; null without a limit. */
    @Column(name = "pause_minutes")
    private Integer pauseMinutes;

    @Column(name = "wished_at")
    private Instant wishedAt;

    @Column(name = "call_id")
    private Long callId;

    private boolean talking;

    @Column(name = "call_since")
    private Instant callSince;

    /** What the agent has for finishing the ticket after the present talk; 0 for none. */
    @Column(name = "wrap_up_seconds")
    private int wrapUpSeconds;

    @Embedded private WrapUp wrapUp;

    @Embedded private Dial dial;

    @Version private long version;

    protected AgentPresence() {}

    AgentPresence(long accountId, String extension, Instant now) {
        this.accountId = accountId;
        this.extension = extension;
        wishedAt = now;
    }

    /** As {@link #wish(Wish, String, String, Instant)}, with the pause's longest time. */
    boolean wish(Wish next, String reason, Integer minutes, String onExtension, Instant now) {
        boolean changed = wish(next, reason, onExtension, now);
        pauseMinutes = next == Wish.PAUSED ? minutes : null;
        return changed;
    }

    /** Whatever the agent chooses ends the wrap-up. Returns whether anything changed. */
    boolean wish(Wish next, String reason, String onExtension, Instant now) {
        boolean same =
                next == wish
                        && Objects.equals(reason, pauseReason)
                        && onExtension.equals(extension);
        if (same && wrapUp == null) {
            return false;
        }
        wrapUp = null;
        wish = next;
        pauseReason = reason;
        pauseMinutes = null;
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

    /**
     * @param finishing seconds that the agent has after the talk, 0 for none
     */
    boolean talks(long call, Instant at, int finishing) {
        if (talking && callId == call) {
            return false;
        }
        wrapUpSeconds = finishing;
        wrapUp = null;
        callId = call;
        talking = true;
        callSince = at;
        return true;
    }

    /**
     * The call no longer covers the wish; a newer call is left alone. After a talk its ticket is
     * finished first.
     */
    boolean free(long call, Instant at) {
        if (callId == null || callId != call) {
            return false;
        }
        if (talking && wrapUpSeconds > 0 && wish != Wish.OFFLINE) {
            wrapUp = WrapUp.after(call, at, wrapUpSeconds);
        }
        callId = null;
        talking = false;
        callSince = null;
        wishedAt = at;
        return true;
    }

    /** The agent's line broke and the citizen waits again: there is nothing to finish yet. */
    boolean cutOff(long call, Instant at) {
        if (wrapUp != null && wrapUp.of(call)) {
            wrapUp = null;
            wishedAt = at;
            return true;
        }
        wrapUpSeconds = callId != null && callId == call ? 0 : wrapUpSeconds;
        return free(call, at);
    }

    /**
     * @throws NoWrapUp if there is none, or it was made longer before
     */
    void extend(int seconds) {
        if (wrapUp == null || callId != null) {
            throw NoWrapUp.none();
        }
        if (seconds == 0) {
            throw NoWrapUp.notAllowed();
        }
        if (wrapUp.extended()) {
            throw NoWrapUp.onceOnly();
        }
        wrapUp = wrapUp.longer(seconds);
    }

    /**
     * The time is over.
     *
     * @param thenReady by the city's rule; else the agent is paused until a word
     * @return false if it is not, or there is nothing to end
     */
    boolean endWrapUp(boolean thenReady, Instant now) {
        if (wrapUp == null || !wrapUp.over(now)) {
            return false;
        }
        wrapUp = null;
        wishedAt = now;
        if (!thenReady && wish == Wish.READY) {
            wish = Wish.PAUSED;
            pauseReason = EndWrapUp.OVERRUN;
        }
        return true;
    }

    void dials(String what, Instant now) {
        dial = new Dial(what, now);
    }

    /** Returns whether anything changed. */
    boolean dialled(Instant now) {
        if (dial == null) {
            return false;
        }
        dial = null;
        wishedAt = now;
        return true;
    }

    /** Whether the call rings here or is talked on. */
    boolean on(long call) {
        return callId != null && callId == call;
    }

    /** Whether its words are being finished. */
    boolean finishes(long call) {
        return wrapUp != null && wrapUp.of(call);
    }

    WrapUp wrapUp() {
        return wrapUp;
    }

    /** What holds when nothing covers it. */
    Wish chosen() {
        return wish;
    }

    AgentState state() {
        if (callId != null) {
            return talking ? AgentState.TALKING : AgentState.RINGING;
        }
        if (dial != null) {
            return AgentState.DIALLING;
        }
        if (wrapUp != null) {
            return AgentState.WRAP_UP;
        }
        return switch (wish) {
            case OFFLINE -> AgentState.OFFLINE;
            case READY -> AgentState.READY;
            case PAUSED -> AgentState.PAUSED;
        };
    }

    AgentView view() {
        AgentState state = state();
        boolean finishing = state == AgentState.WRAP_UP;
        return new AgentView(
                accountId,
                extension,
                state,
                wish,
                state == AgentState.DIALLING ? dial.what() : pauseReason,
                callId,
                since(state),
                until(state),
                finishing ? wrapUp.callId() : null,
                finishing && !wrapUp.extended());
    }

    private Instant since(AgentState state) {
        return switch (state) {
            case RINGING, TALKING -> callSince;
            case DIALLING -> dial.since();
            case WRAP_UP -> wrapUp.since();
            default -> wishedAt;
        };
    }

    private Instant until(AgentState state) {
        return switch (state) {
            case WRAP_UP -> wrapUp.until();
            case PAUSED -> pauseMinutes == null ? null : wishedAt.plusSeconds(60L * pauseMinutes);
            default -> null;
        };
    }

    AgentStateChanged changed() {
        AgentView view = view();
        return new AgentStateChanged(
                accountId, view.state(), view.reason(), view.callId(), view.since(), view.until());
    }

    /** No next citizen while one is called, or a talk's ticket is still to be finished. */
    Seat seat() {
        if (wish == Wish.READY && dial != null) {
            return new Seat(extension, Wish.PAUSED, dial.what());
        }
        boolean finishes = wrapUp != null || (talking && wrapUpSeconds > 0);
        return wish == Wish.READY && finishes
                ? new Seat(extension, Wish.PAUSED, AgentState.WRAP_UP.chinese())
                : new Seat(extension, wish, pauseReason);
    }
}
