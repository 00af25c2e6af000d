package line12345.ticketing.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A conversation in writing of one citizen with one agent at a time. Locked while it changes. */
@Entity
@Table(name = "chat")
public class Chat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private String channel;

    @Column(name = "account_hash")
    private String accountHash;

    /** Null where the citizen comes to read, as in a browser. */
    @Column(name = "account_sealed")
    private String accountSealed;

    /** Null while no telephone was proven. */
    @Column(name = "citizen_id")
    private Long citizenId;

    @Enumerated(EnumType.STRING)
    private ChatState state = ChatState.WAITING;

    /** The place in the queue, kept when it goes back there: nobody waits twice. */
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "waits_since")
    private Instant waitsSince;

    @Column(name = "told_wait")
    private boolean toldWait;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "agent_id")
    private Long agentId;

    @Column(name = "owed_since")
    private Instant owedSince;

    @Column(name = "quiet_since")
    private Instant quietSince;

    @Column(name = "asked_still")
    private boolean askedStill;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private ChatEnding ending;

    @Enumerated(EnumType.STRING)
    private ChatScore score;

    @Column(name = "ticket_number")
    private String ticketNumber;

    @Column(name = "last_seq")
    private int lastSeq;

    protected Chat() {}

    /**
     * @param accountSealed null where the citizen comes to read
     * @param citizenId null while no telephone was proven
     */
    public Chat(
            String channel, String accountHash, String accountSealed, Long citizenId, Instant now) {
        this.channel = channel;
        this.accountHash = accountHash;
        this.accountSealed = accountSealed;
        this.citizenId = citizenId;
        askedAt = now;
        waitsSince = now;
    }

    public ChatAsked asked() {
        return new ChatAsked(id, channel);
    }

    /** Proven later, in the same conversation; a number once proven stays. */
    public void provenAs(Long citizen) {
        citizenId = citizenId == null ? citizen : citizenId;
    }

    /**
     * @throws ChatOver when it does not wait any more
     */
    public ChatTaken take(long agent, Instant now) {
        if (state != ChatState.WAITING) {
            throw new ChatOver();
        }
        ChatTaken taken = new ChatTaken(id, agent, Duration.between(waitsSince, now).toSeconds());
        holdBy(agent, now);
        return taken;
    }

    /**
     * @param next the colleague, or null for whoever is free first
     * @throws ChatOver when nobody holds it
     */
    public ChatHandedOver handOver(Long next, Instant now) {
        if (state != ChatState.TALKING) {
            throw new ChatOver();
        }
        ChatHandedOver over = new ChatHandedOver(id, agentId, next);
        if (next == null) {
            state = ChatState.WAITING;
            agentId = null;
            waitsSince = now;
            toldWait = false;
            owedSince = null;
            quietSince = null;
        } else {
            holdBy(next, now);
        }
        return over;
    }

    private void holdBy(long agent, Instant now) {
        state = ChatState.TALKING;
        agentId = agent;
        takenAt = takenAt == null ? now : takenAt;
        // The agent owes the first words.
        owedSince = now;
        quietSince = null;
        askedStill = false;
    }

    /**
     * @throws ChatOver when it has ended
     */
    public int heard(ChatPart part, Instant now) {
        if (part == ChatPart.CITIZEN || part == ChatPart.AGENT) {
            mustBeOpen();
        }
        if (part == ChatPart.CITIZEN && state == ChatState.TALKING) {
            owedSince = owedSince == null ? now : owedSince;
            quietSince = null;
            askedStill = false;
        }
        if (part == ChatPart.AGENT) {
            owedSince = null;
            quietSince = now;
            askedStill = false;
        }
        return ++lastSeq;
    }

    private void mustBeOpen() {
        if (state == ChatState.ENDED) {
            throw new ChatOver();
        }
    }

    public ChatEnded end(ChatEnding how, Instant now) {
        mustBeOpen();
        state = ChatState.ENDED;
        ending = how;
        endedAt = now;
        owedSince = null;
        quietSince = null;
        return new ChatEnded(id, agentId, how);
    }

    /** What is forgotten here at {@code now}, and is remembered as done about. */
    public Neglect neglect(ChatTimes times, Instant now) {
        Instant due = due(times).orElse(Instant.MAX);
        if (now.isBefore(due)) {
            return Neglect.NOTHING;
        }
        if (state == ChatState.WAITING) {
            boolean first = !toldWait;
            toldWait = true;
            return first ? Neglect.TELL_WAIT : Neglect.GIVE_UP;
        }
        if (owedSince != null) {
            return Neglect.AGENT_AWAY;
        }
        boolean first = !askedStill;
        askedStill = true;
        return first ? Neglect.ASK_STILL : Neglect.CITIZEN_GONE;
    }

    /** When it is to be looked at again; empty when it has ended. */
    public Optional<Instant> due(ChatTimes times) {
        return switch (state) {
            case WAITING ->
                    Optional.of(waitsSince.plus(toldWait ? times.giveUpWait() : times.tellWait()));
            case TALKING ->
                    Optional.of(
                            owedSince != null
                                    ? owedSince.plus(times.agentAway())
                                    : quietSince.plus(
                                            askedStill
                                                    ? times.citizenGone()
                                                    : times.citizenAsked()));
            case ENDED -> Optional.empty();
        };
    }

    /**
     * @throws ChatOver while it goes on or when nobody was talked to
     */
    public void rate(ChatScore given) {
        if (state != ChatState.ENDED || takenAt == null) {
            throw new ChatOver();
        }
        score = given;
    }

    public void became(String ticket) {
        ticketNumber = ticket;
    }

    public boolean heldBy(long agent) {
        return state == ChatState.TALKING && agentId == agent;
    }

    public boolean canBeRated() {
        return state == ChatState.ENDED && takenAt != null && score == null;
    }

    public long id() {
        return id;
    }

    public String channel() {
        return channel;
    }

    /** Whether the channel must carry what is said to the citizen's account. */
    public boolean carried() {
        return accountSealed != null;
    }

    public Long citizenId() {
        return citizenId;
    }

    public ChatState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Long agentId() {
        return agentId;
    }

    public Instant owedSince() {
        return owedSince;
    }

    public ChatEnding ending() {
        return ending;
    }

    public ChatScore score() {
        return score;
    }

    public String ticketNumber() {
        return ticketNumber;
    }
}
