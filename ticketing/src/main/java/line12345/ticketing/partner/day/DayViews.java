package line12345.ticketing.partner.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The last days with their differences, for the screen 对账结果. */
@ApplicationScoped
public class DayViews {
    @Inject EntityManager entities;

    /** Newest first, at most {@code limit} days of all partners. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<DayView> last(int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select d.partner, m.chinese, d.day, d.state, d.matched, d.said,
                                       d.done_at
                                from partner_day d join medium m on m.name = d.partner
                                order by d.day desc, d.partner limit ?1
                                """,
                                Object[].class)
                        .setParameter(1, limit)
                        .getResultList();
        return rows.stream().map(this::view).toList();
    }

    private DayView view(Object[] row) {
        LocalDate day = Days.day(row[2]);
        List<DayLine> lines = lines((String) row[0], day);
        return new DayView(
                (String) row[0],
                (String) row[1],
                day,
                row[3].equals("COMPARED"),
                ((Number) row[4]).intValue(),
                count(lines, Difference.MISSING_THERE),
                count(lines, Difference.MISSING_HERE),
                count(lines, Difference.DIFFERENT),
                (String) row[5],
                (Instant) row[6],
                lines);
    }

    private static long count(List<DayLine> lines, Difference difference) {
        return lines.stream().filter(line -> line.difference() == difference).count();
    }

    @SuppressWarnings("unchecked")
    private List<DayLine> lines(String partner, LocalDate day) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, difference, sent, ticket_number, partner_number, ours,
                                       theirs
                                from partner_day_line where partner = ?1 and day = ?2 order by id
                                """,
                                Object[].class)
                        .setParameter(1, partner)
                        .setParameter(2, day)
                        .getResultList();
        return rows.stream().map(DayViews::line).toList();
    }

    private static DayLine line(Object[] row) {
        Difference difference = Difference.valueOf((String) row[1]);
        boolean sent = (Boolean) row[2];
        return new DayLine(
                ((Number) row[0]).longValue(),
                difference,
                sent,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                sent ? difference == Difference.MISSING_THERE : difference == Difference.DIFFERENT);
    }
}
