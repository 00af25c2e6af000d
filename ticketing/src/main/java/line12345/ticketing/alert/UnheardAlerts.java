package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.alert.ladder.Occasion;

import java.time.Instant;
import java.util.List;

/** Alerts that have reached the leader and that nobody has answered 无人应答. */
@ApplicationScoped
public class UnheardAlerts {
    @Inject EntityManager entities;

    /**
     * @param toldAt when the leader was told
     */
    public record Line(
            String number, String office, Occasion occasion, Instant startedAt, Instant toldAt) {}

    /** Longest unheard first, at most {@code limit}. */
    @Transactional
    public List<Line> all(Actor reader, int limit) {
        if (!reader.is(Role.MANAGER)) {
            throw new NotYours("只有管理人员可以查看无人应答的提醒，请联系管理人员。");
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select a.number, d.name, a.occasion, a.started_at, a.told_at
                                from alert a join department d on d.id = a.department_id
                                where a.state = 'OPEN' and a.unheard_at is not null
                                order by a.unheard_at, a.id limit ?1
                                """,
                                Object[].class)
                        .setParameter(1, limit)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        (String) row[0],
                                        (String) row[1],
                                        Occasion.valueOf((String) row[2]),
                                        (Instant) row[3],
                                        (Instant) row[4]))
                .toList();
    }
}
