package line12345.ticketing.adjustment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.adjustment.change.Books;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.HoursTable;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.paging.LastLine;
import line12345.ticketing.paging.Page;

import java.util.List;
import java.util.Optional;

/** All adjustments, and the books as they are with and without one of them. */
@ApplicationScoped
public class Adjustments implements PanacheRepository<Adjustment> {
    private static final String LIST = "adjustments";

    @Inject ObjectMapper json;
    @Inject Calendars calendars;
    @Inject HoursTable hours;
    @Inject DeadlineRules rules;

    /**
     * @throws NoSuchAdjustment nobody proposed it
     */
    @Transactional
    public Adjustment of(long id) {
        return findByIdOptional(id).orElseThrow(NoSuchAdjustment::new);
    }

    /** The latest, newest first. */
    @Transactional
    public List<Adjustment> latest(int limit) {
        return find("order by id desc").page(0, limit).list();
    }

    /**
     * Newest first, page by page.
     *
     * @param cursor the {@code next} of the page before, null for the first
     * @param limit 1 to {@link Page#MOST}
     */
    @Transactional
    public Page<Adjustment> page(String cursor, int limit) {
        LastLine after = LastLine.read(LIST, cursor);
        int most = Page.bounded(limit);
        List<Adjustment> found =
                find("id < ?1 order by id desc", after == null ? Long.MAX_VALUE : after.id())
                        .range(0, most)
                        .list();
        return Page.of(found, most, one -> one, one -> new LastLine(LIST, one.madeAt(), one.id()));
    }

    /** As a step in the same transaction has left it, with the version that others read. */
    @Transactional
    public Adjustment asWritten(long id) {
        flush();
        return of(id);
    }

    /** Those that wait for something, oldest first. */
    @Transactional
    public List<Adjustment> open() {
        return list(
                "state in ?1 order by id",
                List.of(AdjustmentState.COUNTING, AdjustmentState.READY, AdjustmentState.MOVING));
    }

    /** Those that the house itself has to go on with. */
    @Transactional
    List<Long> toWorkOn() {
        return getEntityManager()
                .createNativeQuery(
                        "select id from adjustment where state in ('COUNTING', 'MOVING')"
                                + " order by id",
                        Long.class)
                .getResultList();
    }

    /** The one carried out just now, if any. */
    Optional<Adjustment> moving() {
        return find("state", AdjustmentState.MOVING).firstResultOptional();
    }

    /** The one confirmed last; 0 when there was none. */
    long lastConfirmed() {
        return ((Number)
                        getEntityManager()
                                .createNativeQuery(
                                        "select coalesce(max(id), 0) from adjustment"
                                                + " where state in ('MOVING', 'DONE')")
                                .getSingleResult())
                .longValue();
    }

    /** Counts deadlines that were moved, past the version: only the house itself writes then. */
    void countMoved(long id, int count) {
        getEntityManager()
                .createNativeQuery("update adjustment set moved = moved + ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, count)
                .executeUpdate();
    }

    /** The books that deadlines are counted by now. */
    public Books asTheyStand() {
        return new Books(calendars.current(), hours.book(), rules::yellowRule);
    }

    Books without(long adjustmentId) {
        return new Books(
                calendars.without(adjustmentId), hours.without(adjustmentId), rules::yellowRule);
    }

    /** What the adjustment wants to change. */
    public Change change(Adjustment adjustment) {
        try {
            return json.readValue(adjustment.change(), Change.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("adjustment " + adjustment.id(), e);
        }
    }

    String written(Change change) {
        try {
            return json.writerFor(Change.class).writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change must be plain: " + change.title(), e);
        }
    }
}
