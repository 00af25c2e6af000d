package line12345.ticketing.search;

import jakarta.persistence.EntityManager;

import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All tickets from the newest back, by the index of this order: when no word and no mark leads to
 * any. When only open ones are asked for, through the open ones alone, which are few.
 */
final class Walk implements Candidates {
    /** As the index {@code ticket_newest_open} says it. */
    private static final String OPEN = " and t.state not in ('CLOSED', 'ARCHIVED')";

    private final EntityManager entities;
    private final Instant from;
    private final Instant before;
    private final boolean open;

    /**
     * @param newest last day, from which it goes back
     */
    Walk(EntityManager entities, SearchFor what, LocalDate newest) {
        this.entities = entities;
        from = what.from() == null ? Instant.EPOCH : OfficeClock.start(what.from());
        before = OfficeClock.start(newest.plusDays(1));
        open = !what.states().isEmpty() && what.states().stream().allMatch(TicketState::open);
    }

    /** Whether there is nothing that leads to fewer tickets. */
    static boolean fits(Asked asked) {
        return asked.searcher().readsAll()
                && asked.words().terms().isEmpty()
                && asked.departments() == null
                && asked.places() == null
                && asked.matters() == null
                && asked.what().kinds().isEmpty();
    }

    @Override
    public List<Spot> next(Spot after, int most) {
        var query =
                entities.createNativeQuery(
                                "select t.filed_at, t.id from ticket t where t.filed_at >= ?1"
                                        + (after == null
                                                ? " and t.filed_at < ?2"
                                                : " and (t.filed_at, t.id) < (?2, ?3)")
                                        + allThat()
                                        + " order by t.filed_at desc, t.id desc limit "
                                        + most,
                                Object[].class)
                        .setParameter(1, from)
                        .setParameter(2, after == null ? before : after.filedAt());
        if (after != null) {
            query.setParameter(3, after.ticketId());
        }
        return Spot.of(query.getResultList());
    }

    @Override
    public String allThat() {
        return open ? OPEN : "";
    }
}
