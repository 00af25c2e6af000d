package line12345.ticketing.department.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.department.Department;

/** Writes the tree; one writer at a time, because a circle needs two. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DepartmentTable {
    private static final long TREE = 20_611_212_220L;

    @Inject EntityManager entities;

    /** Until the end of the transaction nobody else changes the tree. */
    void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, TREE)
                .getSingleResult();
    }

    /** Until the end of the transaction nothing new refers to the office. */
    void lock(long id) {
        entities.createNativeQuery("select id from department where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
    }

    long add(Department office) {
        Object id =
                entities.createNativeQuery(
                                """
                                insert into department (parent_id, name, level, kind)
                                values (cast(?1 as bigint), ?2, ?3, ?4) returning id
                                """)
                        .setParameter(1, office.parentId())
                        .setParameter(2, office.name())
                        .setParameter(3, office.level())
                        .setParameter(4, office.kind().name())
                        .getSingleResult();
        return ((Number) id).longValue();
    }

    void write(Department office) {
        entities.createNativeQuery(
                        """
                        update department set parent_id = cast(?2 as bigint), name = ?3, level = ?4,
                            kind = ?5, active = ?6, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, office.id())
                .setParameter(2, office.parentId())
                .setParameter(3, office.name())
                .setParameter(4, office.level())
                .setParameter(5, office.kind().name())
                .setParameter(6, office.active())
                .executeUpdate();
    }

    /** Makes room for names that change hands within one import. */
    void freeName(long id) {
        entities.createNativeQuery("update department set name = '~' || id where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
