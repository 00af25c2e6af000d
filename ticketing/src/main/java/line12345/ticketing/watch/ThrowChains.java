package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.application.State;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who threw each ticket of a page to whom and why; one statement for all of them. */
@ApplicationScoped
class ThrowChains {
    @Inject EntityManager entities;

    /**
     * @param rows as {@link WatchLists} selects them, in the order of {@code lines}
     */
    List<WatchLine> add(List<WatchLine> lines, List<Object[]> rows) {
        if (lines.isEmpty()) {
            return lines;
        }
        Map<Long, List<Throw>> byTicket = read(rows.stream().map(WatchRow::ticket).toList());
        List<WatchLine> full = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            long ticket = WatchRow.ticket(rows.get(i));
            full.add(lines.get(i).with(byTicket.getOrDefault(ticket, List.of())));
        }
        return full;
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<Throw>> read(List<Long> tickets) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select a.ticket_id, a.asked_at, d.name,
                                       coalesce(case when a.state = 'GRANTED' then (
                                           select l.department_name from leg l
                                           where l.ticket_id = a.ticket_id and l.part = 'LEAD'
                                             and l.position > a.position
                                           order by l.position limit 1) end, named.name, ''),
                                       a.reason, a.evidence, a.state
                                from application a
                                join department d on d.id = a.department_id
                                left join department named on named.id = a.named_department
                                where a.ticket_id in (:tickets) and a.kind = 'RETURN'
                                order by a.ticket_id, a.id
                                """,
                                Object[].class)
                        .setParameter("tickets", tickets)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> ((Number) row[0]).longValue(),
                                Collectors.mapping(
                                        row ->
                                                new Throw(
                                                        WatchRow.instant(row[1]),
                                                        (String) row[2],
                                                        (String) row[3],
                                                        (String) row[4],
                                                        (String) row[5],
                                                        State.valueOf((String) row[6]).chinese()),
                                        Collectors.toList())));
    }
}
