package line12345.ticketing.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All calls to citizens. */
@ApplicationScoped
class ContactAttempts implements PanacheRepository<ContactAttempt> {
    private static final List<ContactOutcome> NEVER_RANG =
            Arrays.stream(ContactOutcome.values()).filter(one -> !one.rang()).toList();

    Optional<ContactAttempt> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** Few at any time. */
    List<ContactAttempt> open() {
        return list("endedAt is null");
    }

    boolean openOf(long ticketId, long accountId) {
        return count("endedAt is null and (ticket.id = ?1 or accountId = ?2)", ticketId, accountId)
                > 0;
    }

    /** How often the citizen may have been rung for this ticket on the day of {@code now}. */
    long today(long ticketId, Instant now) {
        return count(
                "ticket.id = ?1 and startedAt >= ?2 and startedAt < ?3"
                        + " and (outcome is null or outcome not in ?4)",
                ticketId,
                OfficeClock.start(OfficeClock.dayOf(now)),
                OfficeClock.start(OfficeClock.dayOf(now).plusDays(1)),
                NEVER_RANG);
    }

    /** How often this person began a call on the day of {@code now}, whatever became of it. */
    long begunBy(long accountId, Instant now) {
        return count(
                "accountId = ?1 and startedAt >= ?2 and startedAt < ?3",
                accountId,
                OfficeClock.start(OfficeClock.dayOf(now)),
                OfficeClock.start(OfficeClock.dayOf(now).plusDays(1)));
    }

    /** Whoever comes second with the same ticket, or as the same person, waits for the first. */
    void hold(String ticketNumber, long accountId) {
        getEntityManager()
                .createNativeQuery("select id from ticket where number = ?1 for no key update")
                .setParameter(1, ticketNumber)
                .getResultList();
        getEntityManager()
                .createNativeQuery("select id from account where id = ?1 for no key update")
                .setParameter(1, accountId)
                .getResultList();
    }
}
