package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.circle.Circles;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** Reads the lists of electronic supervision for the hotline's management, page by page. */
@ApplicationScoped
public class WatchLists {
    private static final String ROWS =
            """
            select p.at, p.id, p.why, t.id, t.number, t.version, left(t.content, 60), t.urgency,
                   t.state, coalesce(l.position, 0), coalesce(l.department_name, ''),
                   coalesce(l.state, ''), l.yellow_at, l.due_at, l.provisional, l.replied_at,
                   left(coalesce(l.reply, ''), 160), left(coalesce(l.contact, ''), 80),
                   o.id, o.version, o.state, o.reason, o.due_at, o.provisional, o.reported_at,
                   coalesce(o.asked_back, ''), coalesce(o.report, '')
            from page p
            join ticket t on t.id = p.ticket_id
            left join leg l on l.ticket_id = p.ticket_id and l.position = p.position
            left join supervision_order o
                on o.ticket_id = p.ticket_id and o.department_id = l.department_id
               and o.state in ('ISSUED', 'HANDLING', 'RETURN_ASKED', 'REPORTED')
            """;

    @Inject EntityManager entities;
    @Inject ThrowChains chains;
    @Inject Rules rules;
    @Inject Circles circles;

    /**
     * @param office only of this office; null for all
     * @param after where the page before ended; null for the beginning
     * @param limit rows of the page
     */
    @Transactional
    public WatchPage page(
            Watched list, Long office, Place after, int limit, Actor reader, Instant now) {
        if (!reader.is(Role.MANAGER)) {
            throw new NotYours("电子监察由管理人员查看，您的账号没有这项权限，请联系他们。");
        }
        Walk walk = list.walk();
        String sql =
                "with page as (%s) %s order by p.at%s, p.id%s"
                        .formatted(
                                walk.sql(office != null, after != null, circles.of(reader)),
                                ROWS,
                                walk.turn(),
                                walk.turn());
        Query query =
                entities.createNativeQuery(sql, Object[].class).setParameter("limit", limit + 1);
        if (sql.contains(":now")) {
            query.setParameter("now", now);
        }
        if (sql.contains(":throws")) {
            query.setParameter("throws", rules.number(Rule.THROWS_LISTED, now));
        }
        if (office != null) {
            query.setParameter("office", office);
        }
        if (after != null) {
            query.setParameter("at", after.at().atZone(OfficeClock.ZONE).toOffsetDateTime());
            query.setParameter("id", after.id());
        }
        return page(list, rows(query), limit, now);
    }

    private WatchPage page(Watched list, List<Object[]> rows, int limit, Instant now) {
        List<Object[]> shown = rows.subList(0, Math.min(limit, rows.size()));
        List<WatchLine> lines = shown.stream().map(row -> WatchRow.line(list, row, now)).toList();
        Place next = rows.size() > limit ? lines.get(lines.size() - 1).place() : null;
        return new WatchPage(list == Watched.PING_PONG ? chains.add(lines, shown) : lines, next);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
