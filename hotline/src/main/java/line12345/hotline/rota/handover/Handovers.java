package line12345.hotline.rota.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notes and their points as stored: some three a day. */
@ApplicationScoped
public class Handovers {
    /** More open points than that nobody reads at the change of a shift. */
    private static final int POINTS = 200;

    private static final String NOTES =
            """
            select id, cast(day as text), shift, waiting, faults, notices, written_by, written_who,
                   written_at, taken_who, taken_at
            from rota_handover
            """;

    private static final String POINT =
            """
            select id, handover_id, words, opened_who, opened_at, ticked_who, ticked_at, result
            from rota_point
            """;

    @Inject EntityManager entities;

    /** Newest first. */
    @Transactional
    public List<Handover> newest(Actor reader, int limit) {
        MayKeepRota.check(reader);
        return notes(
                entities.createNativeQuery(NOTES + "order by id desc limit ?1", Object[].class)
                        .setParameter(1, limit)
                        .getResultList());
    }

    /**
     * @throws NoSuchHandover when there is none
     */
    @Transactional
    public Handover byId(long id, Actor reader) {
        MayKeepRota.check(reader);
        List<Object[]> rows =
                entities.createNativeQuery(NOTES + "where id = ?1", Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        return notes(rows).stream().findFirst().orElseThrow(NoSuchHandover::new);
    }

    /** What nobody has taken over yet; there is one at most. */
    @Transactional
    public Optional<Handover> waiting(Actor reader) {
        MayKeepRota.check(reader);
        List<Object[]> rows =
                entities.createNativeQuery(NOTES + "where taken_at is null", Object[].class)
                        .getResultList();
        return notes(rows).stream().findFirst();
    }

    /** Everything that is not ticked, oldest first, whichever note it came from. */
    @Transactional
    public List<OpenPoint> open(Actor reader) {
        MayKeepRota.check(reader);
        return points(
                entities.createNativeQuery(
                                POINT + "where ticked_at is null order by id limit " + POINTS,
                                Object[].class)
                        .getResultList());
    }

    /** The points a note opened, ticked or not. */
    @Transactional
    public List<OpenPoint> of(long handoverId, Actor reader) {
        MayKeepRota.check(reader);
        return points(
                entities.createNativeQuery(
                                POINT + "where handover_id = ?1 order by id", Object[].class)
                        .setParameter(1, handoverId)
                        .getResultList());
    }

    /** One at a time writes or takes over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void oneAtATime() {
        entities.createNativeQuery("select pg_advisory_xact_lock(1234532)").getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean written(LocalDate day, String shift) {
        return !entities.createNativeQuery(
                        "select 1 from rota_handover where day = ?1 and shift = ?2")
                .setParameter(1, day)
                .setParameter(2, shift)
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    long write(LocalDate day, HandoverForm form, Actor by, Instant now) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into rota_handover (day, shift, waiting, faults,
                                            notices, written_by, written_who, written_at)
                                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id
                                        """)
                                .setParameter(1, day)
                                .setParameter(2, form.shift())
                                .setParameter(3, form.waiting())
                                .setParameter(4, form.faults())
                                .setParameter(5, form.notices())
                                .setParameter(6, by.accountId())
                                .setParameter(7, by.name())
                                .setParameter(8, now)
                                .getSingleResult())
                .longValue();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void point(long handoverId, String words, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into rota_point (handover_id, words, opened_who, opened_at)
                        values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, handoverId)
                .setParameter(2, words)
                .setParameter(3, by.name())
                .setParameter(4, now)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void taken(long id, Actor by, Instant now) {
        entities.createNativeQuery(
                        "update rota_handover set taken_by = ?2, taken_who = ?3, taken_at = ?4"
                                + " where id = ?1")
                .setParameter(1, id)
                .setParameter(2, by.accountId())
                .setParameter(3, by.name())
                .setParameter(4, now)
                .executeUpdate();
    }

    /** False when it was ticked already, or never was. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean tick(long pointId, String result, Actor by, Instant now) {
        return entities.createNativeQuery(
                                """
                                update rota_point set result = ?2, ticked_by = ?3, ticked_who = ?4,
                                    ticked_at = ?5
                                where id = ?1 and ticked_at is null
                                """)
                        .setParameter(1, pointId)
                        .setParameter(2, result)
                        .setParameter(3, by.accountId())
                        .setParameter(4, by.name())
                        .setParameter(5, now)
                        .executeUpdate()
                == 1;
    }

    private static List<Handover> notes(List<Object[]> rows) {
        return rows.stream()
                .map(
                        row ->
                                new Handover(
                                        ((Number) row[0]).longValue(),
                                        LocalDate.parse((String) row[1]),
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (String) row[5],
                                        ((Number) row[6]).longValue(),
                                        (String) row[7],
                                        (Instant) row[8],
                                        (String) row[9],
                                        (Instant) row[10]))
                .toList();
    }

    private static List<OpenPoint> points(List<Object[]> rows) {
        return rows.stream()
                .map(
                        row ->
                                new OpenPoint(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue(),
                                        (String) row[2],
                                        (String) row[3],
                                        (Instant) row[4],
                                        (String) row[5],
                                        (Instant) row[6],
                                        (String) row[7]))
                .toList();
    }
}
