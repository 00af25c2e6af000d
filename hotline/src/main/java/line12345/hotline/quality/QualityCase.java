package line12345.hotline.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** A call that is checked 质检. Each step refuses what does not follow from where it stands. */
@Entity
@Table(name = "quality_case")
class QualityCase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "account_id")
    private long accountId;

    private String agent;

    private java.time.LocalDate week;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "form_version")
    private Integer formVersion;

    @Column(name = "first_points")
    private Integer firstPoints;

    private Integer points;

    @Column(name = "inspector_id")
    private Long inspectorId;

    private String inspector;

    @Column(name = "scored_at")
    private Instant scoredAt;

    @Column(name = "settle_by")
    private Instant settleBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "by_rule")
    private boolean byRule;

    private String appeal;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    @Column(name = "decider_id")
    private Long deciderId;

    private String decider;

    private String decision;

    @Version private long version;

    protected QualityCase() {}

    /** As it is drawn. */
    QualityCase(
            long callId,
            long accountId,
            String agent,
            Reason reason,
            Instant arrivedAt,
            Instant now) {
        this.callId = callId;
        this.accountId = accountId;
        this.agent = agent;
        this.reason = reason;
        this.arrivedAt = arrivedAt;
        week = SampleWeek.of(arrivedAt);
        drawnAt = now;
        state = CaseState.WAITING;
    }

    /**
     * @throws CaseMoved when it is not as its reader saw it
     */
    void seen(long seenVersion) {
        if (version != seenVersion) {
            throw new CaseMoved("这条质检刚刚有了变化：" + state.chinese() + "。您的这一步没有保存，请看最新内容。");
        }
    }

    void score(int given, int form, Instant until, Actor by, Instant now) {
        mustBe(CaseState.WAITING);
        state = CaseState.SCORED;
        formVersion = form;
        firstPoints = given;
        points = given;
        inspectorId = by.accountId();
        inspector = by.name();
        scoredAt = now;
        settleBy = until;
    }

    void drop(String why, Actor by, Instant now) {
        mustBe(CaseState.WAITING);
        state = CaseState.DROPPED;
        decision = why;
        decide(by, now);
    }

    void accept(Instant now) {
        mustBe(CaseState.SCORED);
        state = CaseState.ACCEPTED;
        settledAt = now;
    }

    /** The term has passed without a word; false when there is nothing left to settle. */
    boolean lapse(Instant now) {
        if (state != CaseState.SCORED || now.isBefore(settleBy)) {
            return false;
        }
        accept(now);
        byRule = true;
        return true;
    }

    void appeal(String words, Instant now) {
        mustBe(CaseState.SCORED);
        if (!now.isBefore(settleBy)) {
            throw new WrongCase("申诉期限已过，结果按规定视为认可；如有疑问请找班长。");
        }
        state = CaseState.APPEALED;
        appeal = words;
        appealedAt = now;
    }

    void uphold(String why, Actor by, Instant now) {
        mustBe(CaseState.APPEALED);
        state = CaseState.UPHELD;
        decision = why;
        decide(by, now);
    }

    void change(int to, String why, Actor by, Instant now) {
        mustBe(CaseState.APPEALED);
        if (to == points) {
            throw new WrongCase("改判的分数和原来一样；不改请选“维持”。");
        }
        state = CaseState.CHANGED;
        points = to;
        decision = why;
        decide(by, now);
    }

    private void decide(Actor by, Instant now) {
        deciderId = by.accountId();
        decider = by.name();
        settledAt = now;
    }

    private void mustBe(CaseState wanted) {
        if (state != wanted) {
            throw new CaseMoved("这条质检现在是“" + state.chinese() + "”，不能再做这一步；请看最新内容。");
        }
    }

    CaseView view() {
        return new CaseView(
                id == null ? 0 : id,
                callId,
                accountId,
                agent,
                reason,
                arrivedAt,
                drawnAt,
                state,
                formVersion,
                firstPoints,
                points,
                inspectorId,
                inspector,
                scoredAt,
                settleBy,
                settledAt,
                byRule,
                appeal,
                appealedAt,
                decider,
                decision,
                version);
    }
}
