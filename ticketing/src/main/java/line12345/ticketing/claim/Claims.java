package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.circle.Circles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The claims on waiting tickets, at most one row a ticket; over when its time is. */
@ApplicationScoped
public class Claims {
    /** As the index {@code ticket_to_dispatch_urgent} says it. */
    private static final String MOST_URGENT =
            "case t.urgency when 'CRITICAL' then 0 when 'URGENT' then 1 else 2 end,"
                    + " t.promised_at, t.id";

    private static final String LIVE =
            """
            select t.number, c.account_id, c.who, c.held_until
            from dispatch_claim c join ticket t on t.id = c.ticket_id
            where c.held_until > ?1 and t.state = 'WAITING_DISPATCH'
            """;

    @Inject EntityManager entities;
    @Inject Circles circles;

    /** All that hold now, the oldest first; as many as there are dispatchers. */
    @Transactional
    public List<Claim> all(Instant now) {
        return read(LIVE + " order by c.claimed_at", now, null);
    }

    /** Who holds this ticket. */
    @Transactional
    public Optional<Claim> of(String number, Instant now) {
        return read(LIVE + " and t.number = ?2", now, number).stream().findFirst();
    }

    /** What this dispatcher holds, after a reload or on another machine too. */
    @Transactional
    public Optional<Claim> held(Actor by, Instant now) {
        return read(LIVE + " and c.account_id = ?2", now, by.accountId()).stream().findFirst();
    }

    /**
     * @throws HeldByAnother when somebody else reads it just now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustNotBeOfAnother(Ticket ticket, Actor by, Instant now) {
        MayClaim.othersHold(of(ticket.number(), now), by, now)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
    }

    /**
     * The most urgent that nobody else holds and this one did not give back; locked, and rows that
     * another dispatcher is just claiming are passed over.
     */
    Optional<Long> nextFree(Actor by, Instant now) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select t.id from ticket t
                                where t.state = 'WAITING_DISPATCH' and not exists (
                                    select 1 from dispatch_claim c where c.ticket_id = t.id
                                      and (c.held_until > ?1
                                           or c.account_id = ?2 and c.given_back))
                                """
                                        + circles.of(by).and("t")
                                        + " order by "
                                        + MOST_URGENT
                                        + " limit 1 for no key update of t skip locked",
                                Long.class)
                        .setParameter(1, now)
                        .setParameter(2, by.accountId())
                        .getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /**
     * Writes the claim unless another's still holds: this one statement decides who gets it.
     *
     * @param over another's claim too
     * @return false when somebody else was quicker
     */
    boolean write(long ticketId, boolean over, Actor by, Instant until, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into dispatch_claim
                                    (ticket_id, account_id, who, claimed_at, held_until)
                                values (?1, ?2, ?3, ?4, ?5)
                                on conflict (ticket_id) do update set
                                    account_id = ?2, who = ?3, claimed_at = ?4, held_until = ?5,
                                    given_back = false
                                where dispatch_claim.held_until <= ?4
                                   or dispatch_claim.account_id = ?2 or ?6
                                """)
                        .setParameter(1, ticketId)
                        .setParameter(2, by.accountId())
                        .setParameter(3, by.name())
                        .setParameter(4, now)
                        .setParameter(5, until)
                        .setParameter(6, over)
                        .executeUpdate()
                == 1;
    }

    /** The own claim lasts until then; false when it is over or another's. */
    boolean prolong(String number, Actor by, Instant until, Instant now) {
        return entities.createNativeQuery(
                                """
                                update dispatch_claim set held_until = ?4
                                where ticket_id = (select id from ticket where number = ?1)
                                  and account_id = ?2 and held_until > ?3
                                """)
                        .setParameter(1, number)
                        .setParameter(2, by.accountId())
                        .setParameter(3, now)
                        .setParameter(4, until)
                        .executeUpdate()
                == 1;
    }

    /** Whatever this dispatcher holds is free again; "next" passes it over for this one. */
    void giveAllBack(Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        update dispatch_claim set held_until = ?2, given_back = true
                        where account_id = ?1 and held_until > ?2
                        """)
                .setParameter(1, by.accountId())
                .setParameter(2, now)
                .executeUpdate();
    }

    /**
     * The ticket is free again if this dispatcher holds it; "next" passes it over for this one.
     *
     * @return false when somebody else or nobody holds it
     */
    boolean giveBack(long ticketId, Actor by, Instant now) {
        return entities.createNativeQuery(
                                """
                                update dispatch_claim set held_until = ?3, given_back = true
                                where ticket_id = ?1 and account_id = ?2 and held_until > ?3
                                """)
                        .setParameter(1, ticketId)
                        .setParameter(2, by.accountId())
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }

    /** The ticket left the pool. */
    void end(long ticketId) {
        entities.createNativeQuery("delete from dispatch_claim where ticket_id = ?1")
                .setParameter(1, ticketId)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Claim> read(String sql, Instant now, Object second) {
        var query = entities.createNativeQuery(sql, Object[].class).setParameter(1, now);
        if (second != null) {
            query.setParameter(2, second);
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(
                                row ->
                                        new Claim(
                                                (String) row[0],
                                                ((Number) row[1]).longValue(),
                                                (String) row[2],
                                                (Instant) row[3]))
                        .toList();
    }
}
