package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.contact.ContactOutcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One's own latest call to a citizen: how it stands, and its end. */
@ApplicationScoped
public class OwnCalls {
    @Inject EntityManager entities;
    @Inject RingOut out;

    @Transactional
    public Optional<OwnCall> latest(Actor by, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, key, masked, purpose, subject_id, picked_up_at,
                                       connected_at, outcome
                                from outbound_call where account_id = ?1
                                order by started_at desc limit 1
                                """,
                                Object[].class)
                        .setParameter(1, by.accountId())
                        .getResultList();
        return rows.stream().findFirst().map(row -> view(row, now));
    }

    /** Ends it for both; nothing happens when it is over. */
    public void hangUp(Actor by, Instant now) {
        latest(by, now).filter(OwnCall::isOpen).ifPresent(call -> out.hangUp(call.key()));
    }

    private static OwnCall view(Object[] row, Instant now) {
        Instant connected = (Instant) row[6];
        ContactOutcome outcome = row[7] == null ? null : ContactOutcome.valueOf((String) row[7]);
        return new OwnCall(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                Purpose.valueOf((String) row[3]),
                row[4] == null ? null : ((Number) row[4]).longValue(),
                connected,
                outcome,
                OwnCall.words((Instant) row[5], connected, outcome),
                connected == null || outcome != null
                        ? null
                        : Duration.between(connected, now).toSeconds());
    }
}
