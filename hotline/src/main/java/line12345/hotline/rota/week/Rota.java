package line12345.hotline.rota.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The weeks as stored. A day has as many rows as people work on it. */
@ApplicationScoped
public class Rota {
    private static final String SEAT =
            "select cast(day as text), account_id, who, leads, shift, break_group from ";

    /** Those that hold: of each week the newest publication. */
    private static final String PUBLISHED =
            """
            select cast(s.day as text), s.account_id, s.who, s.leads, s.shift, s.break_group
            from rota_published_seat s
            join rota_week w on w.monday = s.monday and w.published = s.version
            """;

    @Inject EntityManager entities;

    /**
     * A publication 发布.
     *
     * @param version from 1
     */
    public record Publication(int version, String note, String who, Instant at) {}

    /** The week as it is being drawn up; an empty one when nobody has begun. */
    @Transactional
    public Week week(LocalDate monday) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select version, changed_who, changed_at, published from rota_week"
                                        + " where monday = ?1",
                                Object[].class)
                        .setParameter(1, monday)
                        .getResultList();
        List<Seat> seats = drafts(monday, monday.plusDays(6));
        return rows.stream()
                .map(
                        row ->
                                new Week(
                                        monday,
                                        ((Number) row[0]).intValue(),
                                        (String) row[1],
                                        (Instant) row[2],
                                        ((Number) row[3]).intValue(),
                                        seats))
                .findFirst()
                .orElseGet(() -> new Week(monday, 0, "", null, 0, seats));
    }

    /** What is drawn up for {@code [from, to]}, both included. */
    @Transactional
    public List<Seat> drafts(LocalDate from, LocalDate to) {
        return seats(
                entities.createNativeQuery(
                                SEAT + "rota_seat where day between ?1 and ?2 order by day, who",
                                Object[].class)
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .getResultList());
    }

    /** What was published for {@code [from, to]}, both included. */
    @Transactional
    public List<Seat> published(LocalDate from, LocalDate to) {
        return seats(
                entities.createNativeQuery(
                                PUBLISHED
                                        + "where s.monday between ?1 and ?3 and s.day between ?2 and"
                                        + " ?3 order by s.day, s.who",
                                Object[].class)
                        .setParameter(1, Week.mondayOf(from))
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .getResultList());
    }

    /** One person's published shifts in {@code [from, to]}. */
    @Transactional
    public List<Seat> published(long accountId, LocalDate from, LocalDate to) {
        return seats(
                entities.createNativeQuery(
                                PUBLISHED
                                        + "where s.account_id = ?1 and s.day between ?2 and ?3"
                                        + " order by s.day",
                                Object[].class)
                        .setParameter(1, accountId)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .getResultList());
    }

    /** Mondays of {@code [from, to]}, both included, whose week was published. */
    @Transactional
    public Set<LocalDate> publishedWeeks(LocalDate from, LocalDate to) {
        List<String> mondays =
                entities.createNativeQuery(
                                "select cast(monday as text) from rota_week"
                                        + " where published > 0 and monday between ?1 and ?2",
                                String.class)
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .getResultList();
        return mondays.stream().map(LocalDate::parse).collect(Collectors.toSet());
    }

    /** Newest first. */
    @Transactional
    public List<Publication> publications(LocalDate monday) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select version, note, made_who, made_at from rota_publication"
                                        + " where monday = ?1 order by version desc limit 50",
                                Object[].class)
                        .setParameter(1, monday)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Publication(
                                        ((Number) row[0]).intValue(),
                                        (String) row[1],
                                        (String) row[2],
                                        (Instant) row[3]))
                .toList();
    }

    private static List<Seat> seats(List<Object[]> rows) {
        return rows.stream()
                .map(
                        row ->
                                new Seat(
                                        LocalDate.parse((String) row[0]),
                                        ((Number) row[1]).longValue(),
                                        (String) row[2],
                                        (Boolean) row[3],
                                        (String) row[4],
                                        ((Number) row[5]).intValue()))
                .toList();
    }

    /** Takes the week for writing until the end of the transaction, begun if it must be. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Week forChange(LocalDate monday, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into rota_week (monday, changed_by, changed_who, changed_at)
                        values (?1, ?2, ?3, ?4) on conflict do nothing
                        """)
                .setParameter(1, monday)
                .setParameter(2, by.accountId())
                .setParameter(3, by.name())
                .setParameter(4, now)
                .executeUpdate();
        entities.createNativeQuery("select monday from rota_week where monday = ?1 for update")
                .setParameter(1, monday)
                .getResultList();
        return week(monday);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(LocalDate monday, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        update rota_week set version = version + 1, changed_by = ?2,
                            changed_who = ?3, changed_at = ?4
                        where monday = ?1
                        """)
                .setParameter(1, monday)
                .setParameter(2, by.accountId())
                .setParameter(3, by.name())
                .setParameter(4, now)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Seat seat) {
        entities.createNativeQuery(
                        """
                        insert into rota_seat (day, account_id, who, leads, shift, break_group)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (day, account_id) do update set
                            who = excluded.who, leads = excluded.leads, shift = excluded.shift,
                            break_group = excluded.break_group
                        """)
                .setParameter(1, seat.day())
                .setParameter(2, seat.accountId())
                .setParameter(3, seat.who())
                .setParameter(4, seat.leads())
                .setParameter(5, seat.shift())
                .setParameter(6, seat.breakGroup())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(LocalDate day, long accountId) {
        entities.createNativeQuery("delete from rota_seat where day = ?1 and account_id = ?2")
                .setParameter(1, day)
                .setParameter(2, accountId)
                .executeUpdate();
    }

    /** Writes {@code seats} as the publication that holds from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(
            LocalDate monday, int version, List<Seat> seats, String note, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into rota_publication (monday, version, note, made_by, made_who, made_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, monday)
                .setParameter(2, version)
                .setParameter(3, note)
                .setParameter(4, by.accountId())
                .setParameter(5, by.name())
                .setParameter(6, now)
                .executeUpdate();
        for (Seat seat : seats) {
            entities.createNativeQuery(
                            """
                            insert into rota_published_seat (monday, version, day, account_id, who,
                                leads, shift, break_group)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                            """)
                    .setParameter(1, monday)
                    .setParameter(2, version)
                    .setParameter(3, seat.day())
                    .setParameter(4, seat.accountId())
                    .setParameter(5, seat.who())
                    .setParameter(6, seat.leads())
                    .setParameter(7, seat.shift())
                    .setParameter(8, seat.breakGroup())
                    .executeUpdate();
        }
        entities.createNativeQuery("update rota_week set published = ?2 where monday = ?1")
                .setParameter(1, monday)
                .setParameter(2, version)
                .executeUpdate();
    }
}
