package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** What weighs on a ticket: thrown around, urged, recognised as hard. */
@Embeddable
public class Pressure {
    private int bounces;
    private int urged;

    @Column(name = "urged_at")
    private Instant urgedAt;

    @Column(name = "urged_today")
    private int urgedToday;

    private boolean hard;

    protected Pressure() {}

    void bounced() {
        bounces++;
    }

    void urged(Instant now) {
        boolean sameDay =
                urgedAt != null && OfficeClock.dayOf(urgedAt).equals(OfficeClock.dayOf(now));
        urgedToday = sameDay ? urgedToday + 1 : 1;
        urged++;
        urgedAt = now;
    }

    void hard() {
        hard = true;
    }

    /** How often a lead office gave it back with leave. */
    public int bounces() {
        return bounces;
    }

    public int urged() {
        return urged;
    }

    /** On the day of the last time. */
    public int urgedToday() {
        return urgedToday;
    }

    /** Null before the first time. */
    public Instant urgedAt() {
        return urgedAt;
    }

    /** Recognised as a long-term hard case 疑难挂账. */
    public boolean isHard() {
        return hard;
    }
}
