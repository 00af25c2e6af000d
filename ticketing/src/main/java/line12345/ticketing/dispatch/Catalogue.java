package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The dispatch catalogue 派单目录: matter × place → office, with its source.
 *
 * <p>The nearest line wins: the matter itself before its parent, then the street before the
 * district before the whole city.
 */
@ApplicationScoped
public class Catalogue {
    private static final String NEAREST =
            """
            with recursive matters as (
                select code, parent_code, 0 as far from matter where code = ?1
                union all
                select m.code, m.parent_code, far + 1 from matter m
                join matters on m.code = matters.parent_code),
            places as (
                select code, parent_code, 0 as far from place where code = ?2
                union all
                select p.code, p.parent_code, far + 1 from place p
                join places on p.code = places.parent_code)
            select d.id, d.name, m.name, coalesce(p.name, '全市'), c.source
            from catalogue_entry c
            join matters mm on mm.code = c.matter_code
            join matter m on m.code = c.matter_code
            join department d on d.id = c.department_id and d.active
            left join places pp on pp.code = c.place_code
            left join place p on p.code = c.place_code
            where c.valid_from <= ?3 and (c.place_code is null or pp.code is not null)
            order by mm.far, coalesce(pp.far, 99), c.valid_from desc
            limit 1
            """;

    @Inject EntityManager entities;

    /**
     * @param matterCode may be null: then nothing is suggested
     * @param placeCode may be null: then only lines for the whole city count
     */
    @Transactional
    public Optional<Suggestion> suggest(String matterCode, String placeCode, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(NEAREST, Object[].class)
                        .setParameter(1, matterCode == null ? "" : matterCode)
                        .setParameter(2, placeCode == null ? "" : placeCode)
                        .setParameter(3, OfficeClock.dayOf(now))
                        .getResultList();
        return rows.stream().findFirst().map(Catalogue::suggestion);
    }

    private static Suggestion suggestion(Object[] row) {
        String reason = "派单目录：“%s”在“%s”由%s主办。依据：%s".formatted(row[2], row[3], row[1], row[4]);
        return new Suggestion(((Number) row[0]).longValue(), (String) row[1], reason);
    }
}
