package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.fact.LegPoint;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Replies that look empty, and the fingerprints of all replies; a row each, in any transaction. */
@ApplicationScoped
class Suspicions {
    @Inject EntityManager entities;

    /** Keeps the text's fingerprint; true when the office gave the same on another ticket. */
    boolean saidBefore(LegPoint leg, UUID fingerprint) {
        entities.createNativeQuery(
                        """
                        insert into reply_text (department_id, fingerprint, ticket_id)
                        values (?1, ?2, ?3) on conflict do nothing
                        """)
                .setParameter(1, leg.departmentId())
                .setParameter(2, fingerprint)
                .setParameter(3, leg.ticketId())
                .executeUpdate();
        return !entities.createNativeQuery(
                        """
                        select 1 from reply_text
                        where department_id = ?1 and fingerprint = ?2 and ticket_id <> ?3 limit 1
                        """)
                .setParameter(1, leg.departmentId())
                .setParameter(2, fingerprint)
                .setParameter(3, leg.ticketId())
                .getResultList()
                .isEmpty();
    }

    /** What was written again is judged again: the row says what holds for the latest reply. */
    void write(LegPoint leg, Set<Sign> signs, Instant now) {
        if (signs.isEmpty()) {
            settle(leg.ticketId(), leg.position(), "已重新答复", now);
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into suspicion (ticket_id, position, department_id, at, signs)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (ticket_id, position) do update set
                            at = excluded.at, signs = excluded.signs,
                            settled_at = null, settled_how = null
                        """)
                .setParameter(1, leg.ticketId())
                .setParameter(2, leg.position())
                .setParameter(3, leg.departmentId())
                .setParameter(4, now)
                .setParameter(5, signs.stream().map(Sign::name).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** It needs nobody's eye any more; nothing happens if there is none. */
    void settle(long ticketId, int position, String how, Instant now) {
        entities.createNativeQuery(
                        """
                        update suspicion set settled_at = ?3, settled_how = ?4
                        where ticket_id = ?1 and position = ?2 and settled_at is null
                        """)
                .setParameter(1, ticketId)
                .setParameter(2, position)
                .setParameter(3, now)
                .setParameter(4, how)
                .executeUpdate();
    }

    static String by(Actor person) {
        return person.name() + "认为不空洞";
    }
}
