package line12345.ticketing.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    @Column(name = "leg_id")
    private long legId;

    @Column(name = "department_id")
    private long departmentId;

    private int level;
    private boolean solved;
    private String why;

    @Column(name = "rated_at")
    private Instant ratedAt;

    protected Rating() {}

    public Rating(
            long ticketId,
            long legId,
            long departmentId,
            Level level,
            boolean solved,
            String why,
            Instant now) {
        this.ticketId = ticketId;
        this.legId = legId;
        this.departmentId = departmentId;
        this.level = level.stars();
        this.solved = solved;
        this.why = why;
        this.ratedAt = now;
    }

    public HandlingRated rated() {
        return new HandlingRated(departmentId, level, solved, OfficeClock.dayOf(ratedAt));
    }
}
