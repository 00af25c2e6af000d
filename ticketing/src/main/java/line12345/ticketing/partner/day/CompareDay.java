package line12345.ticketing.partner.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.Partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Holds a partner's list of a day against ours and keeps what differs; the last time counts. */
@ApplicationScoped
public class CompareDay {
    private static final int SHOWN = 12;

    @Inject EntityManager entities;
    @Inject Partners partners;
    @Inject Days days;

    /**
     * Our own list of a day, for the partner.
     *
     * @param partner its name
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public DayList ours(String partner, LocalDate day) {
        partners.existing(partner).must(PartnerRight.ASK);
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select sent, ticket_number, partner_number, state, content_hash
                                from partner_ticket where partner = ?1 and day = ?2 order by id
                                """,
                                Object[].class)
                        .setParameter(1, partner)
                        .setParameter(2, day)
                        .getResultList();
        return new DayList(
                day.toString(),
                rows.stream()
                        .map(
                                row ->
                                        new DayItem(
                                                (Boolean) row[0],
                                                (String) row[1],
                                                (String) row[2],
                                                (String) row[3],
                                                (String) row[4]))
                        .toList());
    }

    /**
     * @param theirs checked by nobody: what is no ticket of ours is a line of its own
     * @return how many differ
     */
    @Transactional
    public int compare(String partner, LocalDate day, List<DayItem> theirs, Instant now) {
        Comparison found = Comparison.of(ours(partner, day).items(), theirs);
        days.open(partner, day, now);
        entities.createNativeQuery(
                        """
                        update partner_day set state = 'COMPARED', matched = ?3, said = '',
                            done_at = ?4
                        where partner = ?1 and day = ?2
                        """)
                .setParameter(1, partner)
                .setParameter(2, day)
                .setParameter(3, found.matched())
                .setParameter(4, now)
                .executeUpdate();
        entities.createNativeQuery("delete from partner_day_line where partner = ?1 and day = ?2")
                .setParameter(1, partner)
                .setParameter(2, day)
                .executeUpdate();
        found.lines().forEach(line -> write(partner, day, line));
        return found.lines().size();
    }

    private void write(String partner, LocalDate day, Comparison.Line line) {
        DayItem own = line.ours();
        DayItem other = line.theirs();
        entities.createNativeQuery(
                        """
                        insert into partner_day_line (partner, day, difference, item_id, sent,
                            ticket_number, partner_number, ours, theirs)
                        values (?1, ?2, ?3,
                            (select i.id from partner_ticket i where i.partner = ?1
                             and i.ticket_number = cast(?5 as text) and i.sent = ?4),
                            ?4, cast(?5 as text), cast(?6 as text), ?7, ?8)
                        """)
                .setParameter(1, partner)
                .setParameter(2, day)
                .setParameter(3, line.difference().name())
                .setParameter(4, own != null ? own.sent() : !other.sent())
                .setParameter(5, own != null ? own.number() : null)
                .setParameter(6, own != null && other == null ? own.yours() : other.number())
                .setParameter(7, said(own))
                .setParameter(8, said(other))
                .executeUpdate();
    }

    /** The state and the beginning of the hash: enough to see what differs. */
    private static String said(DayItem item) {
        return item == null
                ? ""
                : item.state()
                        + " "
                        + item.hash().substring(0, Math.min(SHOWN, item.hash().length()));
    }
}
