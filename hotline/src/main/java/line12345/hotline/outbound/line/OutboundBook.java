package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.account.Actor;
import line12345.ticketing.contact.ContactOutcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The book of calls to citizens 外呼记录; written step by step, each step once. */
@ApplicationScoped
class OutboundBook {
    private static final String ROW =
            "select id, key, purpose, subject_id, account_id, connected_at, started_at"
                    + " from outbound_call where ";

    @Inject EntityManager entities;

    /** A call that has not ended. */
    record Open(
            long id,
            String key,
            Purpose purpose,
            Long subjectId,
            long accountId,
            Instant connectedAt,
            Instant startedAt) {
        OutboundMoved moved(boolean connected, ContactOutcome outcome) {
            return new OutboundMoved(id, key, purpose, subjectId, accountId, connected, outcome);
        }
    }

    boolean openOf(Actor by) {
        return !entities.createNativeQuery(
                        "select 1 from outbound_call where account_id = ?1 and ended_at is null")
                .setParameter(1, by.accountId())
                .getResultList()
                .isEmpty();
    }

    /** False when this number is being called, or this person calls, just now. */
    @Transactional(TxType.MANDATORY)
    boolean begin(
            Wanted wanted,
            String hash,
            OutboundLine line,
            String reason,
            String exception,
            Actor by,
            Instant now) {
        return entities.createNativeQuery(
                                """
                        insert into outbound_call
                            (key, account_id, who, hash, masked, purpose, line_code, reason,
                             exception, ticket, subject_id, started_at, circle)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 as text),
                                cast(?11 as bigint), ?12, cast(?13 as text))
                        on conflict do nothing
                        """)
                        .setParameter(1, wanted.key())
                        .setParameter(2, by.accountId())
                        .setParameter(3, by.name())
                        .setParameter(4, hash)
                        .setParameter(5, wanted.phone().masked())
                        .setParameter(6, wanted.purpose().name())
                        .setParameter(7, line.code())
                        .setParameter(8, reason)
                        .setParameter(9, exception)
                        .setParameter(10, wanted.ticket())
                        .setParameter(11, wanted.subjectId())
                        .setParameter(12, now)
                        .setParameter(13, wanted.circle())
                        .executeUpdate()
                == 1;
    }

    /** Locked until the end of the transaction; empty when it is over or not of this book. */
    Optional<Open> open(String key) {
        return read(ROW + "key = ?1 and ended_at is null for no key update", key).stream()
                .findFirst();
    }

    List<Open> allOpen() {
        return read(ROW + "ended_at is null", null);
    }

    void pickedUp(long id, Instant at) {
        stamp("picked_up_at", id, at);
    }

    void connected(long id, Instant at) {
        stamp("connected_at", id, at);
    }

    private void stamp(String column, long id, Instant at) {
        entities.createNativeQuery("update outbound_call set " + column + " = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, at)
                .executeUpdate();
    }

    void end(Open call, ContactOutcome how, Integer seconds, String recording, Instant at) {
        boolean spoke = how == ContactOutcome.CONNECTED;
        entities.createNativeQuery(
                        """
                        update outbound_call set ended_at = ?2, outcome = ?3,
                            talk_seconds = cast(?4 as int), recording = cast(?5 as text)
                        where id = ?1
                        """)
                .setParameter(1, call.id())
                .setParameter(2, at)
                .setParameter(3, how.name())
                .setParameter(4, spoke ? seconds : null)
                .setParameter(5, spoke ? recording : null)
                .executeUpdate();
    }

    /** As the exchange counted it, else from when both spoke. */
    static Integer seconds(Open call, Integer counted, boolean known, Instant at) {
        if (counted != null) {
            return counted;
        }
        return call.connectedAt() == null || !known
                ? null
                : (int) Duration.between(call.connectedAt(), at).toSeconds();
    }

    /** Whose number it rang, for those who look the same number up. */
    Optional<String> hash(long id) {
        return entities
                .createNativeQuery("select hash from outbound_call where id = ?1", String.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst()
                .map(String.class::cast);
    }

    @SuppressWarnings("unchecked")
    private List<Open> read(String sql, String key) {
        var query = entities.createNativeQuery(sql, Object[].class);
        if (key != null) {
            query.setParameter(1, key);
        }
        return ((List<Object[]>) query.getResultList()).stream().map(OutboundBook::row).toList();
    }

    private static Open row(Object[] row) {
        return new Open(
                ((Number) row[0]).longValue(),
                (String) row[1],
                Purpose.valueOf((String) row[2]),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                (Instant) row[5],
                (Instant) row[6]);
    }
}
