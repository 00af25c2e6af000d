package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An agent's calls of a week, read along their index; never all calls. */
@ApplicationScoped
class AnsweredCalls {
    /** Three hundred a day, every day of the week. */
    private static final int MOST = 2100;

    @Inject EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    List<SampleByHash.Drawable> of(long accountId, LocalDate monday) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, key, arrived_at from call
                                where account_id = ?1 and arrived_at >= ?2 and arrived_at < ?3
                                  and answered_at is not null and ended_at is not null
                                order by arrived_at desc limit ?4
                                """,
                                Object[].class)
                        .setParameter(1, accountId)
                        .setParameter(2, OfficeClock.start(monday))
                        .setParameter(3, OfficeClock.start(monday.plusDays(7)))
                        .setParameter(4, MOST)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new SampleByHash.Drawable(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (Instant) row[2]))
                .toList();
    }
}
