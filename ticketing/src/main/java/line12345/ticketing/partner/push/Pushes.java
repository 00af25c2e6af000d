package line12345.ticketing.partner.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.quality.Outgoing;
import line12345.ticketing.partner.quality.Quality;
import line12345.ticketing.partner.quality.ResultSheet;
import line12345.ticketing.partner.quality.TicketSheet;
import line12345.ticketing.time.Backoff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of what goes out. A body is sealed: it names a citizen. */
@ApplicationScoped
public class Pushes {
    /** As {@code what} of a ticket; results carry their progress there. */
    static final String TICKET = "TICKET";

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject Partners partners;
    @Inject ObjectMapper json;

    /**
     * In the transaction that decided it; unfit when a check says so.
     *
     * @return what is wrong, each a sentence; none when it will go
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> add(long itemId, Outgoing out, Instant now) {
        List<String> wrong = Quality.wrong(out);
        entities.createNativeQuery(
                        """
                        insert into partner_push (item_id, what, state, body_sealed, said,
                            created_at, next_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                        """)
                .setParameter(1, itemId)
                .setParameter(2, out.ticket() != null ? TICKET : out.result().what().name())
                .setParameter(3, (wrong.isEmpty() ? PushState.WAITING : PushState.UNFIT).name())
                .setParameter(4, sealed(out.ticket() != null ? out.ticket() : out.result()))
                .setParameter(5, String.join("", wrong))
                .setParameter(6, now)
                .executeUpdate();
        return wrong;
    }

    /**
     * The one due longest, for this node until the lease ends. Of one ticket nothing overtakes what
     * waits or was found unfit; a partner that rests is left alone.
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<Push> claim(Instant now, Duration lease) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select p.id, p.item_id, i.partner, p.what, p.body_sealed
                                from partner_push p
                                join partner_ticket i on i.id = p.item_id
                                join partner r on r.name = i.partner
                                join medium m on m.name = r.name and m.active
                                where p.state = 'WAITING' and p.next_at <= ?1
                                  and (r.rest_until is null or r.rest_until <= ?1)
                                  and not exists (
                                      select 1 from partner_push b
                                      where b.item_id = p.item_id and b.id < p.id
                                        and b.state in ('WAITING', 'UNFIT'))
                                order by p.next_at, p.id limit 1
                                for update of p skip locked
                                """,
                                Object[].class)
                        .setParameter(1, now)
                        .getResultList();
        return rows.stream().findFirst().map(row -> claimed(row, now.plus(lease)));
    }

    private Push claimed(Object[] row, Instant until) {
        long id = ((Number) row[0]).longValue();
        entities.createNativeQuery(
                        "update partner_push set next_at = ?2, tries = tries + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, until)
                .executeUpdate();
        String body = identities.open((String) row[4]);
        boolean ticket = row[3].equals(TICKET);
        String key = Long.toString(id);
        return new Push(
                id,
                ((Number) row[1]).longValue(),
                partners.existing((String) row[2]),
                ticket ? read(body, TicketSheet.class).under(key) : null,
                ticket ? null : read(body, ResultSheet.class).under(key));
    }

    /**
     * The partner has it.
     *
     * @param number the partner's own of a ticket, or null
     */
    @Transactional
    public void sent(Push push, String number, Instant now) {
        done(push, PushState.SENT, "", now);
        if (push.ticket() != null) {
            entities.createNativeQuery(
                            """
                            update partner_ticket
                            set partner_number = coalesce(partner_number, cast(?2 as text)),
                                state = case when state in ('SENDING', 'REFUSED') then 'SENT'
                                             else state end,
                                changed_at = ?3
                            where id = ?1
                            """)
                    .setParameter(1, push.itemId())
                    .setParameter(2, number)
                    .setParameter(3, now)
                    .executeUpdate();
        }
        partners.answered(push.to().name());
    }

    /**
     * @param said the partner's words
     */
    @Transactional
    public void refused(Push push, String said, Instant now) {
        done(push, PushState.REFUSED, said, now);
        if (push.ticket() != null) {
            entities.createNativeQuery(
                            """
                            update partner_ticket set state = 'REFUSED', words = ?2, changed_at = ?3
                            where id = ?1 and state = 'SENDING'
                            """)
                    .setParameter(1, push.itemId())
                    .setParameter(2, said)
                    .setParameter(3, now)
                    .executeUpdate();
        }
        partners.answered(push.to().name());
    }

    private void done(Push push, PushState state, String said, Instant now) {
        entities.createNativeQuery(
                        """
                        update partner_push set state = ?2, said = ?3, done_at = ?4
                        where id = ?1 and state = 'WAITING'
                        """)
                .setParameter(1, push.id())
                .setParameter(2, state.name())
                .setParameter(3, said)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** It did not work this time; this message and its partner rest. */
    @Transactional
    public void failed(Push push, String error, Backoff backoff, Instant now) {
        entities.createNativeQuery(
                        """
                        update partner_push set said = ?2, next_at = ?3
                        where id = ?1 and state = 'WAITING'
                        """)
                .setParameter(1, push.id())
                .setParameter(2, error)
                .setParameter(3, backoff.next(now, tries(push.id())))
                .executeUpdate();
        partners.failed(push.to().name(), error, now);
    }

    private int tries(long id) {
        return ((Number)
                        entities.createNativeQuery("select tries from partner_push where id = ?1")
                                .setParameter(1, id)
                                .getSingleResult())
                .intValue();
    }

    String sealed(Object body) {
        try {
            return identities.seal(json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body of ours does not read", e);
        }
    }

    Partner partner(String name) {
        return partners.existing(name);
    }
}
