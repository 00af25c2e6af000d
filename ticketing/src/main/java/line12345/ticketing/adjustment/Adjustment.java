package line12345.ticketing.adjustment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.adjustment.recount.Tally;

import java.time.Instant;

/** A change that was proposed 时限调整单: counted, confirmed, and carried out page by page. */
@Entity
@Table(name = "adjustment")
public class Adjustment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    /** A {@link Change} as JSON. */
    private String change;

    private String title;

    @Enumerated(EnumType.STRING)
    private AdjustmentState state;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_who")
    private String madeWho;

    @Column(name = "made_at")
    private Instant madeAt;

    private long base;

    @Column(name = "read_to")
    private long readTo;

    private int looked;

    @Embedded private Tally tally;

    private int moved;
    private int failed;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "approved_who")
    private String approvedWho;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Adjustment() {}

    /**
     * @param base the adjustment confirmed last, which the counting starts from
     */
    Adjustment(String change, String title, boolean toCount, long base, Actor by, Instant now) {
        this.change = change;
        this.title = title;
        this.base = base;
        tally = new Tally();
        state = toCount ? AdjustmentState.COUNTING : AdjustmentState.READY;
        madeBy = by.accountId();
        madeWho = by.name();
        madeAt = now;
    }

    /** A page was looked at. */
    void counted(long lastTicket, int tickets, Tally page) {
        must(AdjustmentState.COUNTING);
        readTo = lastTicket;
        looked += tickets;
        tally.add(page);
    }

    /** All was looked at. */
    void ready() {
        must(AdjustmentState.COUNTING);
        state = AdjustmentState.READY;
    }

    /** Another one was confirmed after this was counted. */
    boolean staleAgainst(long lastConfirmed) {
        return state == AdjustmentState.READY && base != lastConfirmed;
    }

    /** Another one was confirmed since: what was counted is not true any more. */
    void countAgain(long newBase) {
        must(AdjustmentState.READY);
        state = AdjustmentState.COUNTING;
        base = newBase;
        readTo = 0;
        looked = 0;
        tally = new Tally();
    }

    /**
     * An administrator has confirmed it.
     *
     * @throws NotReady unless it was counted and nobody else was faster
     */
    void approve(int seenVersion, Actor by, Instant now) {
        if (state != AdjustmentState.READY) {
            throw new NotReady("这项调整现在是“" + state.chinese() + "”，不能确认；请刷新后查看。");
        }
        if (version != seenVersion) {
            throw new NotReady("在您查看期间，受影响的工单已重新计算；请看过最新名单后再确认。");
        }
        state = AdjustmentState.MOVING;
        approvedBy = by.accountId();
        approvedWho = by.name();
        approvedAt = now;
        readTo = 0;
        looked = 0;
    }

    /**
     * @throws NotReady when it is in force already
     */
    void drop(Instant now) {
        if (state != AdjustmentState.READY && state != AdjustmentState.COUNTING) {
            throw new NotReady("这项调整现在是“" + state.chinese() + "”，不能放弃。");
        }
        state = AdjustmentState.DROPPED;
        endedAt = now;
    }

    /** A page was carried out. */
    void went(long lastTicket, int tickets) {
        must(AdjustmentState.MOVING);
        readTo = lastTicket;
        looked += tickets;
    }

    void done(int notMoved, Instant now) {
        must(AdjustmentState.MOVING);
        state = AdjustmentState.DONE;
        failed = notMoved;
        endedAt = now;
    }

    /**
     * Tries again what could not be moved.
     *
     * @throws NotReady when nothing is left to try
     */
    void again() {
        if (state != AdjustmentState.DONE || failed == 0) {
            throw new NotReady("这项调整没有未完成的工单，不需要重试。");
        }
        state = AdjustmentState.MOVING;
        failed = 0;
        readTo = 0;
        looked = 0;
        endedAt = null;
    }

    private void must(AdjustmentState expected) {
        if (state != expected) {
            throw new IllegalStateException("adjustment " + id + " is " + state);
        }
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    String change() {
        return change;
    }

    public String title() {
        return title;
    }

    public AdjustmentState state() {
        return state;
    }

    public String madeWho() {
        return madeWho;
    }

    public Instant madeAt() {
        return madeAt;
    }

    long base() {
        return base;
    }

    long readTo() {
        return readTo;
    }

    /** Open tickets looked at so far, in this phase. */
    public int looked() {
        return looked;
    }

    /** As counted before it was confirmed. */
    public Tally tally() {
        return tally;
    }

    /** Deadlines moved so far. */
    public int moved() {
        return moved;
    }

    /** What {@link #moved()} grows to, at least 1; more when tickets came in after the counting. */
    public int progressMax() {
        return Math.max(1, Math.max(moved, tally.moving()));
    }

    /** Tickets that could not be moved. */
    public int failed() {
        return failed;
    }

    /** Null until confirmed. */
    public String approvedWho() {
        return approvedWho;
    }

    /** Null until confirmed. */
    public Instant approvedAt() {
        return approvedAt;
    }

    /** Null while it goes on. */
    public Instant endedAt() {
        return endedAt;
    }
}
