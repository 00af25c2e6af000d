package line12345.ticketing.dispatch.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.department.Departments;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** All versions of the catalogue, published ones and drafts, and what they refer to. */
@ApplicationScoped
@Transactional
public class CatalogueVersions {
    private static final String SELECT =
            """
            select id, version, name, source, state, based_on, created_by_name, created_at,
                changed_by_name, changed_at, valid_from, published_by_name, published_at
            from catalogue_version
            """;

    @Inject EntityManager entities;
    @Inject Departments departments;

    /** Drafts first, then the published ones, the latest to hold first. */
    public List<CatalogueVersion> all() {
        return versions(
                SELECT + "order by valid_from desc nulls first, published_at desc, id desc", null);
    }

    /**
     * @throws NoSuchCatalogue unknown or discarded
     */
    public CatalogueVersion find(long id) {
        return versions(SELECT + "where id = ?1", id).stream()
                .findFirst()
                .orElseThrow(NoSuchCatalogue::new);
    }

    /** The version that holds at a moment, as far as it is published by now. */
    public Optional<CatalogueVersion> inForce(Instant at) {
        return versions(
                        SELECT
                                + "where state = 'PUBLISHED' and valid_from <= ?1"
                                + " order by valid_from desc, published_at desc, id desc limit 1",
                        at)
                .stream()
                .findFirst();
    }

    /** By matter and place; none for null. */
    @SuppressWarnings("unchecked")
    public CatalogueLines lines(Long versionId) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select e.id, e.version, e.matter_code, e.place_code, e.lead_id,
                                    e.street_allowed, e.source,
                                    array(select c.department_id from catalogue_co_handler c
                                          where c.entry_id = e.id order by c.position)
                                from catalogue_entry e where e.version_id = ?1
                                order by e.matter_code, e.place_code nulls first
                                """,
                                Object[].class)
                        .setParameter(1, versionId == null ? 0 : versionId)
                        .getResultList();
        return new CatalogueLines(rows.stream().map(CatalogueVersions::line).toList());
    }

    /** The version's lines with all that a check or a screen needs beside them. */
    public Checked checked(Long versionId) {
        return new Checked(
                lines(versionId),
                codes("select code, parent_code, name, discipline from matter order by code"),
                codes("select code, parent_code, name, false from place order by code"),
                departments.tree());
    }

    @SuppressWarnings("unchecked")
    private CodeTree codes(String sql) {
        List<Object[]> rows = entities.createNativeQuery(sql, Object[].class).getResultList();
        return new CodeTree(
                rows.stream()
                        .map(
                                row ->
                                        new Code(
                                                (String) row[0],
                                                (String) row[1],
                                                (String) row[2],
                                                (Boolean) row[3]))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<CatalogueVersion> versions(String sql, Object parameter) {
        var query = entities.createNativeQuery(sql, Object[].class);
        if (parameter != null) {
            query.setParameter(1, parameter);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(CatalogueVersions::version).toList();
    }

    private static CatalogueLine line(Object[] row) {
        return new CatalogueLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                List.of((Long[]) row[7]),
                (Boolean) row[5],
                (String) row[6]);
    }

    private static CatalogueVersion version(Object[] row) {
        return new CatalogueVersion(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                CatalogueVersion.State.valueOf((String) row[4]),
                row[5] == null ? null : ((Number) row[5]).longValue(),
                (String) row[6],
                moment(row[7]),
                (String) row[8],
                moment(row[9]),
                moment(row[10]),
                (String) row[11],
                moment(row[12]));
    }

    private static Instant moment(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
