package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All that was ever entered; rows are only added. A few hundred in a city's life. */
@ApplicationScoped
class GroundBook {
    private static final String ROWS =
            """
            select g.id, g.use, g.code, g.name, g.sentence, g.source, g.position, g.active,
                   cast(g.valid_from as text), g.why, coalesce(a.name, ''), g.changed_at
            from ground g left join account a on a.id = g.changed_by
            """;

    @Inject EntityManager entities;

    /** Oldest first. */
    @Transactional
    List<GroundRow> all() {
        return rows(
                entities.createNativeQuery(ROWS + "order by g.id", Object[].class).getResultList());
    }

    /**
     * All rows of the use, oldest first; nobody else changes one until the end of the transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<GroundRow> edit(GroundUse use) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 13))")
                .setParameter(1, use.name())
                .getSingleResult();
        return rows(
                entities.createNativeQuery(ROWS + "where g.use = ?1 order by g.id", Object[].class)
                        .setParameter(1, use.name())
                        .getResultList());
    }

    /**
     * Adds the row unless nothing could be chosen, or not told apart, on some day to come.
     *
     * @param rows all of the use, as {@link #edit} gave them
     * @throws WrongGround when it could not
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(
            List<GroundRow> rows,
            GroundUse use,
            String code,
            GroundWords words,
            boolean active,
            GroundEntry entry,
            Actor by,
            Instant now) {
        List<GroundRow> after = new ArrayList<>(rows);
        long next = rows.stream().mapToLong(GroundRow::id).max().orElse(0) + 1;
        after.add(
                new GroundRow(
                        next, use, code, words, active, entry.validFrom(), "", by.name(), now));
        SoundGrounds.refusal(use, after, entry.validFrom())
                .ifPresent(
                        sentence -> {
                            throw new WrongGround(sentence);
                        });
        insert(use, code, words, active, entry, by, now);
    }

    private void insert(
            GroundUse use,
            String code,
            GroundWords words,
            boolean active,
            GroundEntry entry,
            Actor by,
            Instant now) {
        entities.createNativeQuery(
                        """
                        insert into ground (use, code, name, sentence, source, position, active,
                            valid_from, why, changed_by, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                        """)
                .setParameter(1, use.name())
                .setParameter(2, code)
                .setParameter(3, words.name())
                .setParameter(4, words.sentence())
                .setParameter(5, words.source())
                .setParameter(6, words.position())
                .setParameter(7, active)
                .setParameter(8, entry.validFrom())
                .setParameter(9, entry.why())
                .setParameter(10, by.accountId())
                .setParameter(11, now)
                .executeUpdate();
    }

    /**
     * The rows of one ground, oldest first.
     *
     * @param rows all of its use
     * @param seen the newest row the editor saw
     * @throws NoSuchGround when there is none of that code
     * @throws GroundChangedMeanwhile when there is a newer one
     */
    static List<GroundRow> seen(List<GroundRow> rows, String code, long seen) {
        List<GroundRow> own = GroundRow.of(rows, code);
        if (own.isEmpty()) {
            throw new NoSuchGround();
        }
        GroundRow newest = own.get(own.size() - 1);
        if (newest.id() != seen) {
            throw new GroundChangedMeanwhile(newest.changedBy());
        }
        return own;
    }

    /** What holds on the day, or for one that only comes later what it will begin with. */
    static GroundRow on(List<GroundRow> own, LocalDate day) {
        return GroundRow.inForce(own, day, Long.MAX_VALUE).orElse(own.get(0));
    }

    private static List<GroundRow> rows(List<Object[]> rows) {
        return rows.stream().map(GroundBook::row).filter(Objects::nonNull).toList();
    }

    /** Null for a use of another version of the house. */
    private static GroundRow row(Object[] row) {
        Optional<GroundUse> use = GroundUse.named((String) row[1]);
        var words =
                new GroundWords(
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        ((Number) row[6]).intValue());
        return use.map(
                        known ->
                                new GroundRow(
                                        ((Number) row[0]).longValue(),
                                        known,
                                        (String) row[2],
                                        words,
                                        (Boolean) row[7],
                                        LocalDate.parse((String) row[8]),
                                        (String) row[9],
                                        (String) row[10],
                                        (Instant) row[11]))
                .orElse(null);
    }
}
