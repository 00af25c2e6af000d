package line12345.ticketing.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;

/**
 * The tree of offices 承办单位: city, district, street, section.
 *
 * <p>It has some hundreds of rows and at most a handful of levels, so it is walked along {@code
 * parent_id}; there is no second copy of the tree that could disagree with it.
 */
@ApplicationScoped
public class Departments {
    private static final String COLUMNS =
            "select d.id, d.parent_id, d.name, d.level, d.kind, d.active ";
    private static final String BELOW =
            """
            with recursive below as (
                select id from department where id = :id
                union
                select d.id from department d join below on d.parent_id = below.id)
            """;
    private static final String ABOVE =
            """
            with recursive above as (
                select id, parent_id from department where id = :id
                union
                select d.id, d.parent_id from department d join above on d.id = above.parent_id)
            """;

    @Inject EntityManager entities;

    /**
     * An office that can be given work. It cannot be dissolved before the caller's transaction
     * ends.
     *
     * @throws NoSuchDepartment unknown or dissolved
     */
    @Transactional
    public Department active(long id) {
        return rows(
                        COLUMNS
                                + "from department d where d.id = :id and d.active"
                                + " for key share of d",
                        id)
                .stream()
                .findFirst()
                .orElseThrow(NoSuchDepartment::new);
    }

    /** The office, also one that was dissolved since; empty when it never existed. */
    @Transactional
    public Optional<Department> find(long id) {
        return rows(COLUMNS + "from department d where d.id = :id", id).stream().findFirst();
    }

    /**
     * The office's name, also of one that was dissolved since.
     *
     * @throws NoSuchDepartment it never existed
     */
    @Transactional
    public String name(long id) {
        return find(id).orElseThrow(NoSuchDepartment::new).name();
    }

    @Transactional
    public List<Department> allActive() {
        return rows(COLUMNS + "from department d where d.active order by d.level, d.id", null);
    }

    /**
     * Counts the changes of an office, for telling that somebody else was quicker.
     *
     * @throws NoSuchDepartment it never existed
     */
    @Transactional
    public int version(long id) {
        List<?> versions =
                entities.createNativeQuery(
                                "select version from department where id = ?1", Integer.class)
                        .setParameter(1, id)
                        .getResultList();
        return versions.stream()
                .findFirst()
                .map(Integer.class::cast)
                .orElseThrow(NoSuchDepartment::new);
    }

    /** All offices at this moment, dissolved ones too. */
    @Transactional
    public DepartmentTree tree() {
        return new DepartmentTree(rows(COLUMNS + "from department d", null));
    }

    /** Whether the office is the ancestor itself or anywhere below it. */
    @Transactional
    public boolean within(long id, long ancestor) {
        return !entities.createNativeQuery(ABOVE + "select 1 from above where id = :ancestor")
                .setParameter("id", id)
                .setParameter("ancestor", ancestor)
                .getResultList()
                .isEmpty();
    }

    /** The ids of the office itself and of all below it, dissolved ones too; in no order. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Long> allWithin(long id) {
        return entities.createNativeQuery(BELOW + "select id from below", Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The offices directly below that can be given work. */
    @Transactional
    public List<Department> directlyBelow(long id) {
        return rows(
                COLUMNS
                        + "from department d where d.parent_id = :id and d.active"
                        + " order by d.level, d.id",
                id);
    }

    /** The office directly above; empty at the top of the tree. */
    @Transactional
    public Optional<Long> superior(long id) {
        return find(id).map(Department::parentId);
    }

    @SuppressWarnings("unchecked")
    private List<Department> rows(String sql, Long id) {
        var query = entities.createNativeQuery(sql, Object[].class);
        if (id != null) {
            query.setParameter("id", id);
        }
        // Not an entity: what the step has changed so far need not be written for this.
        List<Object[]> rows = query.setFlushMode(FlushModeType.COMMIT).getResultList();
        return rows.stream().map(Departments::department).toList();
    }

    private static Department department(Object[] row) {
        return new Department(
                ((Number) row[0]).longValue(),
                row[1] == null ? null : ((Number) row[1]).longValue(),
                (String) row[2],
                ((Number) row[3]).intValue(),
                Kind.valueOf((String) row[4]),
                (Boolean) row[5]);
    }
}
