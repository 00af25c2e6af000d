package line12345.ticketing.search.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.time.OfficeClock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of {@code ticket_words}: written once, and again when a ticket is classified. */
@ApplicationScoped
class WordRows {
    /**
     * Of the row that stands for the ticket itself; others have the position of an office's part.
     */
    static final int TICKET = 0;

    @Inject EntityManager entities;

    /**
     * Writes the row of a part, or of the ticket itself with the offices it has gone to already.
     *
     * @param part {@link #TICKET} or the position of a leg
     * @param offices that find the ticket by this row
     */
    void write(Ticket ticket, int part, Collection<Long> offices) {
        write(ticket, part, offices, "do nothing");
    }

    /** One row in place of all that the ticket has, with all offices it has gone to. */
    void again(Ticket ticket) {
        entities.createNativeQuery(
                        "delete from ticket_words where ticket_id = ?1 and part <> 0 and filed_on = ?2")
                .setParameter(1, ticket.id())
                .setParameter(2, OfficeClock.dayOf(ticket.filedAt()))
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        List<Long> offices = firstOfEachOffice(ticket).stream().map(Leg::departmentId).toList();
        // Also over a row that the filling of old tickets has just written with the old marks.
        write(
                ticket,
                TICKET,
                offices,
                "(ticket_id, part, filed_on) do update set terms = excluded.terms");
    }

    private void write(Ticket ticket, int part, Collection<Long> offices, String there) {
        var subject = ticket.subject();
        LocalDate day = OfficeClock.dayOf(ticket.filedAt());
        Set<Integer> terms =
                new Described(
                                subject.content(),
                                subject.address(),
                                subject.kind(),
                                subject.placeCode(),
                                subject.matterCode(),
                                day,
                                part == TICKET,
                                offices)
                        .terms();
        entities.createNativeQuery(
                        """
                        with month as (
                            insert into words_month values (?1) on conflict do nothing)
                        insert into ticket_words (ticket_id, part, filed_on, filed_at, terms)
                        values (?2, ?3, ?4, ?5, cast(?6 as int[])) on conflict %s
                        """
                                .formatted(there))
                .setParameter(1, day.withDayOfMonth(1))
                .setParameter(2, ticket.id())
                .setParameter(3, part)
                .setParameter(4, day)
                .setParameter(5, ticket.filedAt())
                .setParameter(6, array(terms))
                // No entity: what the step has changed so far need not be written for this.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** The parts that are their office's first one: an office finds a ticket once. */
    static List<Leg> firstOfEachOffice(Ticket ticket) {
        List<Leg> all = ticket.legs().all();
        return all.stream()
                .filter(
                        leg ->
                                all.stream()
                                        .noneMatch(
                                                one ->
                                                        one.position() < leg.position()
                                                                && one.departmentId()
                                                                        == leg.departmentId()))
                .toList();
    }

    /** As PostgreSQL reads an array. */
    static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
