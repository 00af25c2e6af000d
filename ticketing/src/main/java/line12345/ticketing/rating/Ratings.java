package line12345.ticketing.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;

/** What citizens said; at most one for each answer of a ticket. */
@ApplicationScoped
public class Ratings implements PanacheRepository<Rating> {
    public Optional<Rating> of(long ticketId, int round) {
        return find("ticketId = ?1 and round = ?2", ticketId, round).firstResultOptional();
    }
}
