package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The clock of one office's part: its times, and what they were counted from, so that they can be
 * counted again when the calendar or a rule changes.
 */
@Embeddable
public class LegClock {
    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "sign_by")
    private Instant signBy;

    @Column(name = "yellow_at")
    private Instant yellowAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    /** A part that was late stays late, and is counted once. */
    private boolean overdue;

    /** The due time that was last said to be over: said again only for a later one. */
    @Column(name = "overdue_said_for")
    private Instant overdueSaidFor;

    @Column(name = "sign_amount")
    private int signAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "sign_unit")
    private Span.Unit signUnit;

    @Column(name = "due_amount")
    private int dueAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_unit")
    private Span.Unit dueUnit;

    private int percent;

    /** Granted lengths in order, as {@link Span#written()}, separated by semicolons. */
    private String extensions;

    private int pauses;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    @Column(name = "paused_seconds")
    private long pausedSeconds;

    protected LegClock() {}

    LegClock(Dispatch dispatch, Instant now) {
        dispatchedAt = now;
        signAmount = dispatch.sign().amount();
        signUnit = dispatch.sign().unit();
        dueAmount = dispatch.due().amount();
        dueUnit = dispatch.due().unit();
        percent = dispatch.percent();
        extensions = "";
        reset(dispatch.times());
    }

    /** Moves the times; what they are counted from stays. */
    final void reset(LegTimes times) {
        signBy = times.signBy();
        yellowAt = times.yellowAt();
        dueAt = times.dueAt();
        provisional = times.provisional();
    }

    /** Counts by other lengths from now on. */
    void reset(LegTerms terms, LegTimes times) {
        signAmount = terms.sign().amount();
        signUnit = terms.sign().unit();
        dueAmount = terms.due().amount();
        dueUnit = terms.due().unit();
        reset(times);
    }

    void extend(Span by, LegTimes times) {
        extensions = extensions.isEmpty() ? by.written() : extensions + ";" + by.written();
        reset(times);
    }

    /** True the first time it is over at {@code now}, and once more when it was moved later. */
    boolean fallsDue(Instant now) {
        boolean said = overdueSaidFor != null && !dueAt.isAfter(overdueSaidFor);
        if (said || now.isBefore(dueAt)) {
            return false;
        }
        overdue = true;
        overdueSaidFor = dueAt;
        return true;
    }

    /** It was late before, by this due time or an earlier one. */
    boolean wasLate() {
        return overdue;
    }

    void pause(Instant now, Instant until) {
        pauses++;
        pausedAt = now;
        pausedUntil = until;
    }

    /** Moves the due time by the working time that lay in the pause, and by nothing else. */
    void resume(Instant now, Reckoning reckoning) {
        stoodStill(pausedAt, now, reckoning);
        pausedAt = null;
        pausedUntil = null;
    }

    /** The clock did not run while somebody else had it, if it was not over before. */
    void stoodStill(Instant from, Instant to, Reckoning reckoning) {
        if (from.isBefore(dueAt)) {
            pausedSeconds += reckoning.workingTime(from, to).toSeconds();
            yellowAt = reckoning.afterPause(yellowAt, from, to);
            dueAt = reckoning.afterPause(dueAt, from, to);
        }
    }

    /** What the times are counted from. */
    public LegTerms terms() {
        return new LegTerms(
                dispatchedAt,
                new Span(signAmount, signUnit),
                new Span(dueAmount, dueUnit),
                extensions(),
                Duration.ofSeconds(pausedSeconds),
                percent);
    }

    List<Span> extensions() {
        return extensions.isEmpty()
                ? List.of()
                : Arrays.stream(extensions.split(";")).map(Span::parse).toList();
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }

    public Instant signBy() {
        return signBy;
    }

    public Instant yellowAt() {
        return yellowAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean provisional() {
        return provisional;
    }

    public int pauses() {
        return pauses;
    }

    /** Null while it runs. */
    public Instant pausedUntil() {
        return pausedUntil;
    }

    /** The due moment itself is already too late. */
    public boolean keptBy(Instant moment) {
        return moment.isBefore(dueAt);
    }

    /** Its time has run out; while it waits for the citizen it stands still. */
    public boolean over(Instant now) {
        return !keptBy(pausedAt == null ? now : pausedAt);
    }

    /** While the part waits for the citizen, the light stays what it was when the clock stopped. */
    Light light(Instant at) {
        return Light.at(pausedAt == null ? at : pausedAt, yellowAt, dueAt);
    }
}
