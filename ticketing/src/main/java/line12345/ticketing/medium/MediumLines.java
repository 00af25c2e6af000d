package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.time.OfficeClock;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Lists the media with their keys, today's counts and last refusals. */
@ApplicationScoped
public class MediumLines {
    private static final int REFUSALS_SHOWN = 20;

    @Inject EntityManager entities;

    /** Those in use first, by name. */
    @Transactional
    public List<MediumLine> all(Actor reader, Instant now) {
        MakeKey.mustBeAdministrator(reader);
        LocalDate today = OfficeClock.dayOf(now);
        return rows(
                        """
                        select name, chinese, active, per_minute, per_hour, per_day, callback from medium
                        order by not active, name
                        """)
                .stream()
                .map(Media::medium)
                .map(
                        medium ->
                                new MediumLine(
                                        medium,
                                        keys(medium.name(), today),
                                        refusals(medium.name()),
                                        history(medium.name())))
                .toList();
    }

    private List<MediumLine.Key> keys(String medium, LocalDate today) {
        return rows(
                        """
                        select k.id, k.name, k.owner, k.secret_start, k.sandbox, k.valid_until,
                               k.revoked_at, coalesce(d.taken, 0), coalesce(d.again, 0),
                               coalesce(d.refused, 0)
                        from service_key k
                        left join medium_day d on d.key_id = k.id and d.day = ?2
                        where k.medium = ?1 order by k.revoked_at is not null, k.id desc
                        """,
                        medium,
                        today)
                .stream()
                .map(
                        row ->
                                new MediumLine.Key(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (Boolean) row[4],
                                        row[5] instanceof Date day
                                                ? day.toLocalDate()
                                                : (LocalDate) row[5],
                                        (Instant) row[6],
                                        ((Number) row[7]).intValue(),
                                        ((Number) row[8]).intValue(),
                                        ((Number) row[9]).intValue()))
                .toList();
    }

    private List<MediumLine.Refused> refusals(String medium) {
        return rows(
                        """
                        select r.at, k.name, r.code, r.status from medium_refusal r
                        join service_key k on k.id = r.key_id
                        where k.medium = ?1 order by r.id desc limit ?2
                        """,
                        medium,
                        REFUSALS_SHOWN)
                .stream()
                .map(
                        row ->
                                new MediumLine.Refused(
                                        (Instant) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        ((Number) row[3]).intValue()))
                .toList();
    }

    private List<MediumLine.Entry> history(String medium) {
        return rows("select at, who, what from medium_entry where medium = ?1 order by id", medium)
                .stream()
                .map(
                        row ->
                                new MediumLine.Entry(
                                        (Instant) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
