package line12345.ticketing.partner.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;

import java.time.Instant;
import java.util.Set;

/**
 * What the other side lacks is sent once more, under the same key 对账补推: of our tickets the ticket,
 * of theirs the last that we said of it.
 */
@ApplicationScoped
public class PushLineAgain {
    private static final Set<Doer> DOERS = Set.of(Doer.AGENT, Doer.REVIEWER);

    @Inject EntityManager entities;

    /**
     * @throws NothingToSend when sending mends nothing
     */
    @Transactional
    public void push(long lineId, Actor by, Instant now) {
        Doer.mustBeOneOf(DOERS, "对账补推", by);
        int again =
                entities.createNativeQuery(
                                """
                                update partner_push set state = 'WAITING', next_at = ?2,
                                    done_at = null, said = ?3
                                where state = 'SENT' and id = (
                                    select max(p.id) from partner_push p
                                    join partner_day_line l on l.item_id = p.item_id
                                    where l.id = ?1 and (
                                        l.sent and l.difference = 'MISSING_THERE'
                                            and p.what = 'TICKET'
                                        or not l.sent and l.difference = 'DIFFERENT'))
                                """)
                        .setParameter(1, lineId)
                        .setParameter(2, now)
                        .setParameter(3, by.name() + " 对账补推")
                        .executeUpdate();
        if (again == 0) {
            throw new NothingToSend();
        }
    }
}
