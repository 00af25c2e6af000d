package line12345.ticketing.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** What the citizen said of one office's one handling; asked once. */
@Entity
@Table(name = "rating")
public class Rating {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ticket_id")
    private long ticketId;

    /** Null for a follower, which has no part of its own. */
    @Column(name = "leg_id")
    private Long legId;

    /** Which answer of the ticket: each is asked about once. */
    private int round;

    @Column(name = "department_id")
    private long departmentId;

    private int level;
    private boolean solved;
    private String why;

    @Enumerated(EnumType.STRING)
    private Via via;

    @Column(name = "final_level")
    private Integer finalLevel;

    @Column(name = "final_solved")
    private Boolean finalSolved;

    @Column(name = "rated_at")
    private Instant ratedAt;

    protected Rating() {}

    public Rating(
            long ticketId,
            Long legId,
            int round,
            long departmentId,
            Level level,
            boolean solved,
            String why,
            Via via,
            Instant now) {
        this.ticketId = ticketId;
        this.legId = legId;
        this.round = round;
        this.departmentId = departmentId;
        this.level = level.stars();
        this.solved = solved;
        this.why = why;
        this.via = via;
        this.finalLevel = level.stars();
        this.finalSolved = solved;
        this.ratedAt = now;
    }

    public HandlingRated rated() {
        boolean good = Level.of(level).good();
        return new HandlingRated(departmentId, level, good, solved, OfficeClock.dayOf(ratedAt));
    }

    /** Asked again after a bad or unsolved first word; that one stays beside it. */
    public SecondThought thinkAgain(Level last, boolean solvedNow, Instant now) {
        finalLevel = last.stars();
        finalSolved = solvedNow;
        return new SecondThought(
                departmentId, last.stars(), last.good(), solvedNow, OfficeClock.dayOf(now));
    }
}
