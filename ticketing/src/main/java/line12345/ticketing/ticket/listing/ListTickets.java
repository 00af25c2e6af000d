package line12345.ticketing.ticket.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.circle.Circle;
import line12345.ticketing.ticket.circle.Circles;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads a list of tickets page by page; never counts them and never skips over them. */
@ApplicationScoped
public class ListTickets {
    /** Most lines of a page. */
    public static final int MOST = 100;

    private static final String COLUMNS =
            """
            select t.number, t.version, t.kind, t.urgency, t.state, left(t.content, 60),
                   t.place_code, p.name, t.matter_code, m.name, l.state, l.department_id, d.name,
                   t.filed_at, t.promised_at, l.due_at, t.closed_at,
            """;
    private static final String NAMES =
            """
             left join place p on p.code = t.place_code
             left join matter m on m.code = t.matter_code
             left join department d on d.id = l.department_id
            """;
    private static final String OFFICE = " from leg l join ticket t on t.id = l.ticket_id" + NAMES;
    private static final String HOTLINE =
            """
             from ticket t left join lateral (
                 select * from leg where ticket_id = t.id and part = 'LEAD'
                 order by position desc limit 1) l on true
            """
                    + NAMES;

    @Inject EntityManager entities;
    @Inject Circles circles;

    /**
     * @param cursor the {@code next} of the page before, null for the first
     * @param limit 1 to {@link #MOST}
     */
    @Transactional
    public PageOfTickets page(TicketList list, String cursor, int limit, Actor reader) {
        list.mustBeRead(reader);
        Cursor after = cursor == null ? null : Cursor.read(list, cursor);
        int most = Math.max(1, Math.min(limit, MOST));
        Query query =
                entities.createNativeQuery(sql(list, circles.of(reader), after), Object[].class)
                        .setParameter("limit", most + 1);
        if (list.ofOffice()) {
            query.setParameter("office", reader.departmentId());
        }
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("id", after.id());
            if (list == TicketList.POOL) {
                query.setParameter("rank", after.rank());
            }
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        boolean more = rows.size() > most;
        List<Object[]> shown = more ? rows.subList(0, most) : rows;
        return new PageOfTickets(
                shown.stream().map(row -> head(row, list.ofOffice())).toList(),
                more ? cursor(list, shown.get(most - 1)).written() : null);
    }

    private static String sql(TicketList list, Circle circle, Cursor after) {
        return COLUMNS
                + list.rank()
                + ", "
                + list.moment()
                + ", "
                + list.id()
                + (list.ofOffice() ? OFFICE : HOTLINE)
                + " where "
                + list.where()
                + circle.and("t")
                + (list.ofOffice() ? " and l.department_id = :office" : "")
                + (after == null ? "" : after(list))
                + " order by "
                + (list == TicketList.POOL ? list.rank() + ", " : "")
                + list.moment()
                + (list.newestFirst() ? " desc, " : ", ")
                + list.id()
                + " limit :limit";
    }

    private static String after(TicketList list) {
        if (list == TicketList.POOL) {
            return " and (%s, %s, %s) > (:rank, :moment, :id)"
                    .formatted(list.rank(), list.moment(), list.id());
        }
        return list.newestFirst()
                ? " and %1$s <= :moment and (%1$s < :moment or %2$s > :id)"
                        .formatted(list.moment(), list.id())
                : " and (%s, %s) > (:moment, :id)".formatted(list.moment(), list.id());
    }

    private static Cursor cursor(TicketList list, Object[] row) {
        return new Cursor(
                list,
                ((Number) row[17]).intValue(),
                instant(row[18]),
                ((Number) row[19]).longValue());
    }

    private static TicketHead head(Object[] row, boolean office) {
        return new TicketHead(
                (String) row[0],
                ((Number) row[1]).intValue(),
                TicketKind.valueOf((String) row[2]),
                Urgency.valueOf((String) row[3]),
                TicketState.valueOf((String) row[4]),
                summary((String) row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                office ? LegState.valueOf((String) row[10]) : null,
                row[11] == null ? null : ((Number) row[11]).longValue(),
                (String) row[12],
                instant(row[13]),
                instant(row[14]),
                office ? instant(row[15]) : null,
                instant(row[16]));
    }

    private static String summary(String content) {
        return content.replaceAll("\\s+", " ");
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
