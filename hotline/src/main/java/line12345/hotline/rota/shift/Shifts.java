package line12345.hotline.rota.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was ever entered about shifts; a handful of rows a year. */
@ApplicationScoped
public class Shifts {
    @Inject EntityManager entities;

    /**
     * A row of the history, newest first.
     *
     * @param who who entered it
     */
    public record Entry(Shift shift, String source, String who, Instant at) {}

    /** Everything, oldest first; to be asked for several days. */
    @Transactional
    public ShiftBook book() {
        return new ShiftBook(rows("order by id").stream().map(Entry::shift).toList());
    }

    /** Of all shifts, newest first, at most {@code limit}. */
    @Transactional
    public List<Entry> history(int limit) {
        return rows("order by id desc limit " + limit);
    }

    /** Keeps others from entering one until the end of the transaction; its newest row, if any. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Entry> edit(String code) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 32))")
                .setParameter(1, code)
                .getSingleResult();
        List<Entry> rows = new ArrayList<>(rows("order by id"));
        rows.removeIf(row -> !row.shift().code().equals(code));
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Shift shift, String source, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into rota_shift (code, name, starts, ends, breaks, active,
                            valid_from, source, changed_by, changed_who, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                        """)
                .setParameter(1, shift.code())
                .setParameter(2, shift.name())
                .setParameter(3, shift.starts())
                .setParameter(4, shift.ends())
                .setParameter(5, shift.breaks().written())
                .setParameter(6, shift.active())
                .setParameter(7, shift.validFrom())
                .setParameter(8, source)
                .setParameter(9, by.accountId())
                .setParameter(10, by.name())
                .setParameter(11, now)
                .executeUpdate();
    }

    private List<Entry> rows(String order) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, code, name, cast(starts as text), cast(ends as text),
                                       breaks, active, cast(valid_from as text), source,
                                       changed_who, changed_at
                                from rota_shift\s"""
                                        + order,
                                Object[].class)
                        .getResultList();
        return rows.stream().map(Shifts::entry).toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                new Shift(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        LocalTime.parse((String) row[3]),
                        LocalTime.parse((String) row[4]),
                        BreakTable.read((String) row[5]),
                        (Boolean) row[6],
                        LocalDate.parse((String) row[7])),
                (String) row[8],
                (String) row[9],
                (Instant) row[10]);
    }
}
