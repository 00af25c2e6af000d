package line12345.ticketing.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;

/** The trail of who saw whose identity and why; rows are only added. */
@ApplicationScoped
public class Looks {
    @Inject EntityManager entities;

    /**
     * @param ticket its number, or the masked telephone number whose tickets were looked for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Actor actor, String ticket, String reason, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into look (account_id, looked_at, ticket, reason)
                        values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, actor.accountId())
                .setParameter(2, now)
                .setParameter(3, ticket)
                .setParameter(4, reason)
                .executeUpdate();
    }

    /** Who saw whose ticket this is, and why. */
    public record Look(Instant at, String who, String reason) {}

    /**
     * Oldest first; for those who see to it that nobody looks without need.
     *
     * @param ticket its number, of a ticket that the reader may read
     */
    @Transactional
    public List<Look> of(String ticket) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select l.looked_at, coalesce(a.name, '系统'), l.reason
                                from look l left join account a on a.id = l.account_id
                                where l.ticket = ?1 order by l.looked_at, l.id
                                """,
                                Object[].class)
                        .setParameter(1, ticket)
                        .getResultList();
        return rows.stream()
                .map(row -> new Look((Instant) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
