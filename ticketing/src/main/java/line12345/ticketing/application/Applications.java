package line12345.ticketing.application;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

/** All applications; each found through its ticket or its decider. */
@ApplicationScoped
public class Applications implements PanacheRepository<Application> {
    Optional<Application> pending(long ticketId, int position, Kind kind) {
        return find(
                        "ticketId = ?1 and position = ?2 and kind = ?3 and state = ?4",
                        ticketId,
                        position,
                        kind,
                        State.PENDING)
                .firstResultOptional();
    }

    List<Application> pendingOf(long ticketId) {
        return list("ticketId = ?1 and state = ?2", ticketId, State.PENDING);
    }

    /** How often it was granted to this office on this ticket. */
    public int granted(long ticketId, Kind kind, long departmentId) {
        return find(
                        "ticketId = ?1 and kind = ?2 and departmentId = ?3 and state = ?4",
                        ticketId,
                        kind,
                        departmentId,
                        State.GRANTED)
                .list()
                .size();
    }

    /** How often this office asked for it on this ticket, whatever came of it. */
    public int asked(long ticketId, Kind kind, long departmentId) {
        return find(
                        "ticketId = ?1 and kind = ?2 and departmentId = ?3",
                        ticketId,
                        kind,
                        departmentId)
                .list()
                .size();
    }
}
