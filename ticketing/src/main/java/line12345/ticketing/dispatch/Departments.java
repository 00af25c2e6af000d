package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.List;

/** The tree of offices 承办单位: city, district, street. */
@ApplicationScoped
public class Departments {
    @Inject EntityManager entities;

    /**
     * @param level 1 city, 2 district, 3 street
     */
    public record Department(long id, Long parentId, String name, int level) {}

    /**
     * An office that can be given work.
     *
     * @throws NoSuchDepartment unknown or dissolved
     */
    public Department active(long id) {
        return rows("where id = " + id + " and active").stream()
                .findFirst()
                .orElseThrow(NoSuchDepartment::new);
    }

    /** The office's name, also of one that was dissolved since. */
    public String name(long id) {
        return rows("where id = " + id).get(0).name();
    }

    @Transactional
    public List<Department> allActive() {
        return rows("where active order by level, id");
    }

    @SuppressWarnings("unchecked")
    private List<Department> rows(String where) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select id, parent_id, name, level from department " + where,
                                Object[].class)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Department(
                                        ((Number) row[0]).longValue(),
                                        row[1] == null ? null : ((Number) row[1]).longValue(),
                                        (String) row[2],
                                        ((Number) row[3]).intValue()))
                .toList();
    }
}
