package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.department.Kind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The dispatch catalogue 派单目录: matter × place → lead and co-handlers, with its source.
 *
 * <p>Of the version in force the nearest line wins: the matter itself before its parent, then the
 * street before the district before the whole city. A line whose lead was dissolved is passed over.
 */
@ApplicationScoped
public class Catalogue {
    private static final String NEAREST =
            """
            with recursive matters as (
                select code, parent_code, 0 as far from matter where code = ?1
                union all
                select m.code, m.parent_code, far + 1 from matter m
                join matters on m.code = matters.parent_code where far < 20),
            places as (
                select code, parent_code, 0 as far from place where code = ?2
                union all
                select p.code, p.parent_code, far + 1 from place p
                join places on p.code = places.parent_code where far < 20)
            select d.id, d.name, m.name, coalesce(p.name, '全市'), c.source, v.name,
                c.street_allowed, c.id, d.kind,
                array(select co.department_id from catalogue_co_handler co
                      join department cd on cd.id = co.department_id and cd.active
                      where co.entry_id = c.id order by co.position),
                (select string_agg(cd.name, '、' order by co.position)
                 from catalogue_co_handler co
                 join department cd on cd.id = co.department_id and cd.active
                 where co.entry_id = c.id)
            from catalogue_entry c
            join catalogue_version v on v.id = c.version_id
            join matters mm on mm.code = c.matter_code
            join matter m on m.code = c.matter_code
            join department d on d.id = c.lead_id and d.active
            left join places pp on pp.code = c.place_code
            left join place p on p.code = c.place_code
            where c.version_id = (
                    select id from catalogue_version
                    where state = 'PUBLISHED' and valid_from <= ?3
                    order by valid_from desc, published_at desc, id desc limit 1)
                and (c.place_code is null or pp.code is not null)
            order by mm.far, coalesce(pp.far, 99)
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
                        .setParameter(3, now)
                        // Not an entity: what the step has changed so far need not be written
                        // for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return rows.stream().findFirst().map(Catalogue::suggestion);
    }

    private static Suggestion suggestion(Object[] row) {
        String reason =
                "派单目录“%s”：“%s”在“%s”由%s主办%s。依据：%s"
                        .formatted(
                                row[5],
                                row[2],
                                row[3],
                                row[1],
                                row[10] == null ? "" : "，" + row[10] + "协办",
                                row[4]);
        return new Suggestion(
                ((Number) row[0]).longValue(),
                (String) row[1],
                reason,
                List.of((Long[]) row[9]),
                (Boolean) row[6],
                ((Number) row[7]).longValue(),
                Kind.valueOf((String) row[8]));
    }
}
