package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Lists the subscriptions with how far each receiver has heard. */
@ApplicationScoped
public class WebhookLines {
    @Inject EntityManager entities;

    /** Those that go on first, newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<WebhookLine> all(Actor reader) {
        MakeWebhook.mustBeAdministrator(reader);
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select w.id, w.name, w.url, w.kinds, k.name, w.state, w.last_number,
                                       r.last_number - w.last_number, w.failures, w.next_try,
                                       coalesce(w.last_error, ''), w.sent_at
                                from webhook w join service_key k on k.id = w.key_id, fact_relay r
                                order by w.state = 'ENDED', w.id desc limit ?1
                                """,
                                Object[].class)
                        .setParameter(1, MakeWebhook.MOST)
                        .getResultList();
        return rows.stream().map(this::line).toList();
    }

    private WebhookLine line(Object[] row) {
        long id = ((Number) row[0]).longValue();
        return new WebhookLine(
                id,
                (String) row[1],
                (String) row[2],
                Webhooks.kinds((String) row[3]).stream().sorted().toList(),
                (String) row[4],
                WebhookLine.State.valueOf((String) row[5]),
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue(),
                ((Number) row[8]).intValue(),
                instant(row[9]),
                (String) row[10],
                instant(row[11]),
                history(id));
    }

    @SuppressWarnings("unchecked")
    private List<WebhookLine.Entry> history(long id) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select at, who, what from webhook_entry
                                where webhook_id = ?1 order by id desc limit 20
                                """,
                                Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new WebhookLine.Entry(
                                        instant(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
