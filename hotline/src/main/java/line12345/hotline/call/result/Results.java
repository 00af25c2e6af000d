package line12345.hotline.call.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.knowledge.reading.EntryTitles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What calls came to; the same twice is once. */
@ApplicationScoped
public class Results {
    @Inject EntityManager entities;
    @Inject Grounds grounds;
    @Inject EntryTitles titles;

    @Transactional(TxType.MANDATORY)
    void write(long callId, Conclusion said, long accountId, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into call_result (call_id, kind, ticket_number, code, words,
                            entry_id, by_rule, account_id, at)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as bigint), false, ?7, ?8)
                        on conflict on constraint call_result_once do nothing
                        """)
                .setParameter(1, callId)
                .setParameter(2, said.kind().name())
                .setParameter(3, text(said.ticketNumber()))
                .setParameter(4, text(said.code()))
                .setParameter(5, text(said.words()))
                .setParameter(6, said.entry())
                .setParameter(7, accountId)
                .setParameter(8, now)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        entities.createNativeQuery("delete from call_unresolved where call_id = ?1")
                .setParameter(1, callId)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** These calls need no ticket for one reason that no person wrote down. */
    @Transactional(TxType.MANDATORY)
    void writeByRule(Collection<Long> calls, String code, Instant now) {
        if (calls.isEmpty()) {
            return;
        }
        Long[] ids = calls.toArray(Long[]::new);
        entities.createNativeQuery(
                        """
                        insert into call_result (call_id, kind, code, by_rule, at)
                        select call_id, 'NO_TICKET', ?2, true, ?3 from unnest(?1) as c (call_id)
                        on conflict on constraint call_result_once do nothing
                        """)
                .setParameter(1, ids)
                .setParameter(2, code)
                .setParameter(3, now)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        entities.createNativeQuery("delete from call_unresolved where call_id = any(?1)")
                .setParameter(1, ids)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    private static String text(String said) {
        return said == null ? "" : said;
    }

    /** Those of these calls that came to something. */
    @Transactional(TxType.MANDATORY)
    Set<Long> known(Collection<Long> calls) {
        List<?> found =
                entities.createNativeQuery(
                                "select call_id from call_result where call_id = any(?1)",
                                Object[].class)
                        .setParameter(1, calls.toArray(Long[]::new))
                        // No entity: what the call changed so far need not be written for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return found.stream()
                .map(row -> ((Number) ((Object[]) row)[0]).longValue())
                .collect(Collectors.toSet());
    }

    /** Of a call that the reader may see; oldest first. */
    @Transactional
    public List<CallResult> of(long callId, Instant now) {
        return ofAll(List.of(callId), now).getOrDefault(callId, List.of());
    }

    /** Only what this person wrote of it; oldest first. */
    @Transactional
    public List<CallResult> ownOf(long callId, long accountId, Instant now) {
        return ofAll(List.of(callId), accountId, now).getOrDefault(callId, List.of());
    }

    /** By call; a call without a result is not in it. */
    @Transactional
    public Map<Long, List<CallResult>> ofAll(Collection<Long> calls, Instant now) {
        return ofAll(calls, null, now);
    }

    private Map<Long, List<CallResult>> ofAll(Collection<Long> calls, Long by, Instant now) {
        Map<String, String> reasons =
                grounds.of(GroundUse.NO_TICKET, now).stream()
                        .collect(Collectors.toMap(Grounds.Ground::code, Grounds.Ground::name));
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select r.kind, r.ticket_number, r.code, r.words, r.by_rule,
                                       coalesce(a.name, ''), r.at, r.entry_id, r.call_id
                                from call_result r left join account a on a.id = r.account_id
                                where r.call_id in (:calls)
                                  and (cast(:by as bigint) is null or r.account_id = cast(:by as bigint))
                                order by r.id
                                """,
                                Object[].class)
                        .setParameter("calls", calls)
                        .setParameter("by", by)
                        .getResultList();
        Map<Long, String> used =
                titles.of(rows.stream().map(Results::entry).filter(Objects::nonNull).toList());
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> ((Number) row[8]).longValue(),
                                Collectors.mapping(
                                        row -> view(row, reasons, used), Collectors.toList())));
    }

    /** Calls that came to something about this ticket, oldest first. */
    @Transactional
    public List<Long> callsAbout(String ticketNumber) {
        return entities.createNativeQuery(
                        "select call_id from call_result where ticket_number = ?1"
                                + " group by call_id order by min(at) limit 50",
                        Long.class)
                .setParameter(1, ticketNumber)
                .getResultList();
    }

    private static CallResult view(
            Object[] row, Map<String, String> reasons, Map<Long, String> titles) {
        ResultKind kind = ResultKind.valueOf((String) row[0]);
        String code = (String) row[2];
        String what =
                kind == ResultKind.NO_TICKET
                        ? kind.chinese() + "：" + reasons.getOrDefault(code, code)
                        : kind.chinese();
        return new CallResult(
                kind,
                (String) row[1],
                what,
                (String) row[3],
                (Boolean) row[4],
                (String) row[5],
                (Instant) row[6],
                entry(row),
                row[7] == null ? "" : titles.getOrDefault(entry(row), ""));
    }

    private static Long entry(Object[] row) {
        return row[7] == null ? null : ((Number) row[7]).longValue();
    }
}
