package line12345.ticketing.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Telephone numbers of one person 同一人的号码. Every pair of them is a row, so that one that goes leaves
 * the others together, and whose a ticket is never changes. Rows are never deleted.
 */
@ApplicationScoped
public class JoinedNumbers {
    @Inject EntityManager entities;

    /**
     * A pair as one of the two sees it.
     *
     * @param other the other's citizen
     * @param masked the other's number
     * @param partedAt null while they belong together; then the last two are, too
     */
    public record Pair(
            long other,
            String masked,
            Instant joinedAt,
            String joinedWho,
            Instant partedAt,
            String partedWho,
            String partedWhy) {
        public boolean open() {
            return partedAt == null;
        }
    }

    /** The citizens of all numbers of this person: itself first, then the longest known. */
    @Transactional
    public List<Long> of(long citizenId) {
        List<Long> all = new ArrayList<>(List.of(citizenId));
        pairs(citizenId).stream().filter(Pair::open).map(Pair::other).sorted().forEach(all::add);
        return List.copyOf(all);
    }

    /** What was joined to it ever, the newest first. */
    @Transactional
    public List<Pair> pairs(long citizenId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select c.id, c.phone_masked, j.joined_at, j.joined_who,
                                       j.parted_at, j.parted_who, j.parted_why
                                from joined_number j
                                join citizen c on c.id = j.citizen_id + j.other_id - ?1
                                where j.citizen_id = ?1 or j.other_id = ?1
                                order by j.id desc
                                """,
                                Object[].class)
                        .setParameter(1, citizenId)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Pair(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (Instant) row[2],
                                        (String) row[3],
                                        (Instant) row[4],
                                        (String) row[5],
                                        (String) row[6]))
                .toList();
    }

    /** Until the end of the transaction nobody else joins or parts: it is rare and quick. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('numbers', 6))")
                .getSingleResult();
    }

    /**
     * @param all numbers of one person, by citizen
     * @param one that belongs to nobody else; held, see {@link #hold}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(List<Long> all, long one, String who, Instant now) {
        for (long other : all) {
            entities.createNativeQuery(
                            """
                            insert into joined_number (citizen_id, other_id, joined_at, joined_who)
                            values (least(?1, ?2), greatest(?1, ?2), ?3, ?4)
                            """)
                    .setParameter(1, one)
                    .setParameter(2, other)
                    .setParameter(3, now)
                    .setParameter(4, who)
                    .executeUpdate();
        }
    }

    /** It stands alone from now on; the others stay together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void part(long one, String who, String why, Instant now) {
        entities.createNativeQuery(
                        """
                        update joined_number set parted_at = ?2, parted_who = ?3, parted_why = ?4
                        where (citizen_id = ?1 or other_id = ?1) and parted_at is null
                        """)
                .setParameter(1, one)
                .setParameter(2, now)
                .setParameter(3, who)
                .setParameter(4, why)
                .executeUpdate();
    }
}
