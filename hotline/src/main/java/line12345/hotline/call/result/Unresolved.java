package line12345.hotline.call.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Answered calls that came to nothing yet 待补结果. */
@ApplicationScoped
public class Unresolved {
    /** As many as are listed; an agent with more has another trouble. */
    private static final int MOST = 100;

    static final long NOBODY = 0;

    private static final String LINES =
            """
            select c.key, coalesce(c.caller_masked, ''), coalesce(a.name, ''), u.ended_at,
                   u.told_at is not null
            from call_unresolved u join call c on c.id = u.call_id
            left join account a on a.id = u.account_id
            where %s order by u.ended_at limit %d
            """;

    /**
     * A call that must still come to something.
     *
     * @param caller masked; empty if withheld
     * @param who the agent
     * @param late the city's time for it is over
     */
    public record Line(String key, String caller, String who, Instant endedAt, boolean late) {}

    /**
     * @param accountId whose it is, null for nobody's
     */
    record Open(long callId, Long accountId) {}

    @Inject EntityManager entities;
    @Inject QueueCircles circles;

    /** Which of these were not open yet. */
    @Transactional(TxType.MANDATORY)
    List<Long> add(List<Open> calls, Instant endedAt) {
        if (calls.isEmpty()) {
            return List.of();
        }
        List<?> added =
                entities.createNativeQuery(
                                "insert into call_unresolved (call_id, account_id, ended_at)"
                                        + " select call_id, account_id, ?3"
                                        + " from unnest(?1, ?2) as c (call_id, account_id)"
                                        + " on conflict do nothing returning call_id",
                                Object[].class)
                        .setParameter(1, calls.stream().map(Open::callId).toArray(Long[]::new))
                        .setParameter(2, calls.stream().map(Open::accountId).toArray(Long[]::new))
                        .setParameter(3, endedAt)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return added.stream().map(row -> ((Number) ((Object[]) row)[0]).longValue()).toList();
    }

    /**
     * The time is over: the shift leader sees them from now on. The agents of those that have no
     * result yet, {@link #NOBODY} for none.
     */
    @Transactional(TxType.MANDATORY)
    List<Long> tell(Collection<Long> calls, Instant now) {
        return entities.createNativeQuery(
                        "update call_unresolved set told_at = ?2 where call_id = any(?1)"
                                + " and told_at is null returning coalesce(account_id, "
                                + NOBODY
                                + ")",
                        Long.class)
                .setParameter(1, calls.toArray(Long[]::new))
                .setParameter(2, now)
                .getResultList();
    }

    /** One's own, oldest first. */
    @Transactional
    public List<Line> of(long accountId) {
        return lines("u.account_id = " + accountId);
    }

    /** Calls of all agents whose time is over, oldest first; for whoever leads the shift. */
    @Transactional
    public List<Long> lateCalls(Actor reader) {
        return ids("u.told_at is not null" + circles.and("c", reader));
    }

    /** As {@link #of}, the calls themselves. */
    @Transactional
    public List<Long> callsOf(long accountId) {
        return ids("u.account_id = " + accountId);
    }

    private List<Long> ids(String which) {
        return entities.createNativeQuery(
                        "select u.call_id from call_unresolved u join call c on c.id = u.call_id where %s order by u.ended_at limit %d"
                                .formatted(which, MOST),
                        Long.class)
                .getResultList();
    }

    /**
     * How many are late and since when the oldest waits.
     *
     * @param oldest null when there is none
     */
    public record Late(long calls, Instant oldest) {}

    /** Along the index of those alone. */
    @Transactional
    public Late figures() {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        "select count(*), min(ended_at) from call_unresolved"
                                                + " where told_at is not null",
                                        Object[].class)
                                .getSingleResult();
        return new Late(((Number) row[0]).longValue(), (Instant) row[1]);
    }

    private List<Line> lines(String which) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(LINES.formatted(which, MOST), Object[].class)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (Instant) row[3],
                                        (Boolean) row[4]))
                .toList();
    }
}
