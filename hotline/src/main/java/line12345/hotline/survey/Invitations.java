package line12345.hotline.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who was asked by a message, and what came of it. */
@ApplicationScoped
class Invitations {
    @Inject EntityManager entities;

    /**
     * @param usedAt null until it is used
     */
    record Invitation(long callId, Instant arrivedAt, Instant untilAt, Instant usedAt) {}

    /** False if this call was asked about already. */
    @Transactional(TxType.MANDATORY)
    boolean add(long callId, SurveyToken token, String caller, Instant now, Instant until) {
        return entities.createNativeQuery(
                                "insert into survey_invite"
                                        + " (call_id, token_hash, caller_hash, sent_at, until_at)"
                                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                        .setParameter(1, callId)
                        .setParameter(2, token.hash())
                        .setParameter(3, caller)
                        .setParameter(4, now)
                        .setParameter(5, until)
                        .setFlushMode(FlushModeType.COMMIT)
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.MANDATORY)
    boolean asked(String caller, Instant since) {
        return caller != null
                && !entities.createNativeQuery(
                                "select 1 from survey_invite"
                                        + " where caller_hash = ?1 and sent_at > ?2 limit 1")
                        .setParameter(1, caller)
                        .setParameter(2, since)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList()
                        .isEmpty();
    }

    /**
     * Those of which was written down that nothing was asked: wrong number, silence, harassment.
     */
    @Transactional(TxType.MANDATORY)
    Set<Long> nothingSaid(List<Long> calls) {
        if (calls.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                entities.createNativeQuery(
                                "select distinct call_id from call_result"
                                        + " where call_id = any(?1) and kind = 'NO_TICKET'",
                                Long.class)
                        .setParameter(1, calls.toArray(Long[]::new))
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList());
    }

    @Transactional
    Optional<Invitation> of(SurveyToken token) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select i.call_id, c.arrived_at, i.until_at, i.used_at
                                from survey_invite i join call c on c.id = i.call_id
                                where i.token_hash = ?1
                                """,
                                Object[].class)
                        .setParameter(1, token.hash())
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new Invitation(
                                        ((Number) row[0]).longValue(),
                                        (Instant) row[1],
                                        (Instant) row[2],
                                        (Instant) row[3]));
    }

    /** False for the second of two who press at once. */
    @Transactional(TxType.MANDATORY)
    boolean use(SurveyToken token, int level, Instant now) {
        return entities.createNativeQuery(
                                "update survey_invite set used_at = ?2, level = ?3"
                                        + " where token_hash = ?1 and used_at is null")
                        .setParameter(1, token.hash())
                        .setParameter(2, now)
                        .setParameter(3, level)
                        .executeUpdate()
                == 1;
    }
}
