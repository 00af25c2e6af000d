package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.key.IntakeKeys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the medium of a ticket is told of notices 推送通知. */
@ApplicationScoped
public class Callbacks {
    @Inject EntityManager entities;
    @Inject IntakeKeys keys;

    /**
     * @param message the medium's own id of what the citizen sent
     * @param key what it knows our signature by
     */
    public record Callback(String medium, String address, String message, IntakeKeys.Signing key) {}

    /** Empty when the ticket came otherwise, or its medium wants none, is off or has no key. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<Callback> of(String ticketNumber, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select m.name, m.chinese, m.callback, s.message_id
                                from medium_message s join medium m on m.name = s.medium
                                where s.ticket_number = ?1 and m.active
                                  and m.callback is not null
                                """,
                                Object[].class)
                        .setParameter(1, ticketNumber)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .flatMap(
                        row ->
                                keys.newestOf((String) row[0], now)
                                        .map(
                                                key ->
                                                        new Callback(
                                                                (String) row[1],
                                                                (String) row[2],
                                                                (String) row[3],
                                                                key)));
    }
}
