package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.application.ApplicationMade;
import line12345.ticketing.application.Kind;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;

import java.time.Instant;

/** Counts how often offices wanted to be rid of a ticket 退单申请, whatever came of it. */
@ApplicationScoped
class CountThrows implements FactListener {
    @Inject EntityManager entities;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof ApplicationMade made && made.application() == Kind.RETURN) {
            entities.createNativeQuery(
                            """
                            insert into throw_chain as c (ticket_id, throws, last_at)
                            values (?1, 1, ?2)
                            on conflict (ticket_id) do update set
                                throws = c.throws + 1, last_at = excluded.last_at
                            """)
                    .setParameter(1, made.about().ticketId())
                    .setParameter(2, now)
                    .executeUpdate();
        }
    }
}
