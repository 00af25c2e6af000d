package line12345.hotline.call.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.hotline.call.route.CareMark;
import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks and notes of callers, found by the hash of the number. */
@ApplicationScoped
public class CallerMarks implements CareMark {
    private static final int MOST = 200;

    private static final String MARKS =
            """
            select m.id, m.masked, m.kind, m.words, cast(m.until_on as text), coalesce(a.name, '')
            from caller_mark m left join account a on a.id = m.decided_by
            where m.lifted_at is null and m.until_on >= ?1 and %s
            """;

    /** The circle of a note that any agent may read. */
    static final String EVERYBODY = "";

    @Inject EntityManager entities;
    @Inject QueueCircles circles;

    /** Those that hold on the day of {@code now}: special care first, then harassment. */
    @Transactional
    public List<CallerMark> of(String callerHash, Instant now) {
        return views(
                entities.createNativeQuery(
                                MARKS.formatted("m.caller_hash = ?2")
                                        + " order by m.kind = 'CARE' desc, m.kind, m.id",
                                Object[].class)
                        .setParameter(1, OfficeClock.dayOf(now))
                        .setParameter(2, callerHash)
                        .getResultList());
    }

    /** All that hold, newest first. */
    @Transactional
    public List<CallerMark> all(Instant now) {
        return views(
                entities.createNativeQuery(
                                MARKS.formatted("true") + " order by m.id desc limit " + MOST,
                                Object[].class)
                        .setParameter(1, OfficeClock.dayOf(now))
                        .getResultList());
    }

    @Override
    @Transactional
    public Set<String> needCare(Set<String> callerHashes, Instant now) {
        // Rows, not a type for the only column: Hibernate finds such a query much sooner.
        List<?> found =
                entities.createNativeQuery(
                                "select caller_hash from caller_mark where caller_hash = any(?1)"
                                        + " and kind = ?2 and lifted_at is null"
                                        + " and until_on >= ?3",
                                Object[].class)
                        .setParameter(1, callerHashes.toArray(String[]::new))
                        .setParameter(2, MarkKind.CARE.name())
                        .setParameter(3, OfficeClock.dayOf(now))
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return found.stream().map(row -> (String) ((Object[]) row)[0]).collect(Collectors.toSet());
    }

    /** What the last agent left, while it is fresh, and if it is for this reader. */
    @Transactional
    public Optional<CallerNote> note(String callerHash, Actor reader, Instant now) {
        Set<String> own = circles.of(reader);
        own.add(EVERYBODY);
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select n.words, coalesce(a.name, ''), n.at from caller_note n
                                left join account a on a.id = n.account_id
                                where n.caller_hash = ?1 and n.until_at > ?2
                                  and n.circle in (?3) order by n.at desc
                                """,
                                Object[].class)
                        .setParameter(1, callerHash)
                        .setParameter(2, now)
                        .setParameter(3, own)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new CallerNote((String) row[0], (String) row[1], (Instant) row[2]));
    }

    private static List<CallerMark> views(List<Object[]> rows) {
        return rows.stream()
                .map(
                        row ->
                                new CallerMark(
                                        (Long) row[0],
                                        (String) row[1],
                                        MarkKind.valueOf((String) row[2]),
                                        (String) row[3],
                                        LocalDate.parse((String) row[4]),
                                        (String) row[5]))
                .toList();
    }
}
