package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How the recording of a call stands: held, deleted by rule, or never made. */
@ApplicationScoped
public class ReadStanding {
    @Inject EntityManager entities;

    /**
     * A hold 保全, also one that is over.
     *
     * @param liftedAt null unless it was lifted
     * @param holds it keeps the recording today
     */
    public record Hold(
            String reason,
            LocalDate until,
            String who,
            Instant at,
            Instant liftedAt,
            boolean holds) {}

    /**
     * @param deletedAt by rule; null if it was not
     * @param days that recordings were kept then
     * @param missing its file was gone already
     * @param unrecorded why there never was one, empty if there was
     */
    public record Standing(
            List<Hold> holds, Instant deletedAt, int days, boolean missing, String unrecorded) {
        public boolean held() {
            return holds.stream().anyMatch(Hold::holds);
        }
    }

    /** Of a call that the reader may see. */
    @Transactional
    public Standing of(long callId, LocalDate today) {
        List<Object[]> deleted =
                entities.createNativeQuery(
                                "select deleted_at, days, missing from recording_deleted"
                                        + " where kind = 'CALL' and of_id = ?1",
                                Object[].class)
                        .setParameter(1, callId)
                        .getResultList();
        List<String> unrecorded =
                entities.createNativeQuery(
                                "select why from call_unrecorded where call_id = ?1", String.class)
                        .setParameter(1, callId)
                        .getResultList();
        Object[] gone = deleted.isEmpty() ? new Object[] {null, 0, false} : deleted.get(0);
        return new Standing(
                holds(callId, today),
                (Instant) gone[0],
                ((Number) gone[1]).intValue(),
                (Boolean) gone[2],
                unrecorded.isEmpty() ? "" : unrecorded.get(0));
    }

    private List<Hold> holds(long callId, LocalDate today) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select h.reason, h.until_on, coalesce(a.name, ''), h.decided_at, h.lifted_at
                                from recording_hold h left join account a on a.id = h.decided_by
                                where h.kind = 'CALL' and h.of_id = ?1 order by h.id
                                """,
                                Object[].class)
                        .setParameter(1, callId)
                        .getResultList();
        return rows.stream()
                .map(
                        row -> {
                            LocalDate until = day(row[1]);
                            return new Hold(
                                    (String) row[0],
                                    until,
                                    (String) row[2],
                                    (Instant) row[3],
                                    (Instant) row[4],
                                    row[4] == null && !until.isBefore(today));
                        })
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
