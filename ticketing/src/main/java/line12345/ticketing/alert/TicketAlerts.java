package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.department.Departments;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.NoticeState;
import line12345.ticketing.notice.Via;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The alerts about one ticket, for whoever may read it. */
@ApplicationScoped
public class TicketAlerts {
    @Inject EntityManager entities;
    @Inject Departments departments;
    @Inject DeliverNotices delivery;

    /** Of an office's people only those of the own office and of those below it; newest first. */
    @Transactional
    public List<AlertView> of(String number, Actor reader) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select a.id, a.position, a.department_id, d.name, a.occasion,
                                       a.started_at, a.state, a.acknowledged_at,
                                       a.acknowledged_by, a.unheard_at,
                                       m.whom, m.name, m.via, n.created_at, n.state,
                                       n.delivered_at, n.error
                                from alert a
                                join ticket t on t.id = a.ticket_id
                                join department d on d.id = a.department_id
                                left join alert_message m on m.alert_id = a.id
                                left join notice n on n.id = m.notice_id
                                where t.number = ?1 order by a.id desc, m.notice_id
                                """,
                                Object[].class)
                        .setParameter(1, number)
                        .getResultList();
        Map<Object, List<Object[]>> byAlert = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> mayRead(reader, ((Number) row[2]).longValue()))
                .forEach(row -> byAlert.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row));
        return byAlert.values().stream().map(this::view).toList();
    }

    private boolean mayRead(Actor reader, long departmentId) {
        return !reader.ofOffice() || departments.within(departmentId, reader.departmentId());
    }

    private AlertView view(List<Object[]> rows) {
        Object[] row = rows.get(0);
        return new AlertView(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[3],
                Occasion.valueOf((String) row[4]),
                (Instant) row[5],
                row[6].equals("OPEN"),
                (Instant) row[7],
                (String) row[8],
                (Instant) row[9],
                rows.stream().filter(one -> one[10] != null).map(this::message).toList());
    }

    private AlertView.Message message(Object[] row) {
        Via via = Via.valueOf((String) row[12]);
        NoticeState state = NoticeState.valueOf((String) row[14]);
        boolean nobodyAboard = state == NoticeState.WAITING && !delivery.aboard(via.name());
        String reason = row[16] == null ? "" : (String) row[16];
        return new AlertView.Message(
                (Instant) row[13],
                Whom.valueOf((String) row[10]),
                (String) row[11],
                via,
                state,
                (Instant) row[15],
                nobodyAboard ? "还没有接入" + via.chinese() + "渠道" : reason);
    }
}
