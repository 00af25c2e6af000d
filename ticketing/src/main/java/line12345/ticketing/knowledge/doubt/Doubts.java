package line12345.ticketing.knowledge.doubt;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.knowledge.NoSuchEntry;
import line12345.ticketing.ticket.ChangedMeanwhile;

import java.time.Instant;
import java.util.List;

/** All doubts. An office reaches those about its own entries and those of offices below it. */
@ApplicationScoped
class Doubts implements PanacheRepository<Doubt> {
    @Inject Departments departments;

    /**
     * For answering; held until the caller's transaction ends.
     *
     * @param version as the person saw it
     */
    Doubt own(Actor person, long id, int version) {
        boolean hotline = person.is(Role.REVIEWER) || person.is(Role.MANAGER);
        if (!hotline && !person.ofOffice()) {
            throw new NotYours("有误或过时的知识由负责单位核实，您的账号不能操作，请联系该单位。");
        }
        Doubt found =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NoSuchDoubt::new);
        if (!hotline && !departments.within(found.departmentId(), person.departmentId())) {
            throw new NoSuchDoubt();
        }
        if (found.version() != version) {
            throw new ChangedMeanwhile();
        }
        return found;
    }

    void hold(long entryId) {
        getEntityManager()
                .createNativeQuery("select id from knowledge_entry where id = ?1 for update")
                .setParameter(1, entryId)
                .getResultList();
    }

    boolean openOf(long entryId, Actor person) {
        return count(
                        "entryId = ?1 and reportedBy = ?2 and state = ?3",
                        entryId,
                        person.accountId(),
                        DoubtState.OPEN)
                > 0;
    }

    /** Those that were said of the entry until then. */
    List<Doubt> openUntil(long entryId, Instant moment) {
        return list(
                "entryId = ?1 and state = ?2 and reportedAt <= ?3",
                entryId,
                DoubtState.OPEN,
                moment);
    }

    /** Another edition of it goes on. */
    boolean stillPublished(long entryId) {
        return !getEntityManager()
                .createNativeQuery(
                        """
                        select 1 from knowledge_edition
                        where entry_id = ?1 and state = 'PUBLISHED' and replaced_from is null
                        """)
                .setParameter(1, entryId)
                .getResultList()
                .isEmpty();
    }

    /**
     * @throws NoSuchEntry when it is not published
     */
    ReadEdition published(long editionId) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select entry_id, department_id, title from knowledge_edition
                                where id = ?1 and state = 'PUBLISHED'
                                """,
                                Object[].class)
                        .setParameter(1, editionId)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new ReadEdition(
                                        editionId,
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue(),
                                        (String) row[2]))
                .orElseThrow(NoSuchEntry::new);
    }
}
