package line12345.ticketing.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** All editions. An office reaches its own and those of offices below it. */
@ApplicationScoped
class Editions implements PanacheRepository<Edition> {
    @Inject Departments departments;

    /**
     * For writing; held until the caller's transaction ends.
     *
     * @param version as the person saw it
     * @throws NoSuchEntry also when it is another office's
     * @throws EntryChanged when somebody else was quicker
     */
    Edition own(Actor person, long id, int version) {
        Edition found =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NoSuchEntry::new);
        if (!reaches(person, found.departmentId())) {
            throw new NoSuchEntry();
        }
        if (found.version() != version) {
            throw new EntryChanged();
        }
        return found;
    }

    boolean reaches(Actor person, long office) {
        return !person.ofOffice() || departments.within(office, person.departmentId());
    }

    /** An entry without any edition yet. */
    long entry() {
        return ((Number)
                        getEntityManager()
                                .createNativeQuery(
                                        "insert into knowledge_entry default values returning id")
                                .getSingleResult())
                .longValue();
    }

    /**
     * The number of its next edition; whoever else revises it waits for the end of this.
     *
     * @throws DraftThere when one is under way
     */
    int nextEdition(long entryId) {
        getEntityManager()
                .createNativeQuery("select id from knowledge_entry where id = ?1 for update")
                .setParameter(1, entryId)
                .getResultList();
        Object[] row =
                (Object[])
                        getEntityManager()
                                .createNativeQuery(
                                        """
                                        select max(edition),
                                            bool_or(state in ('DRAFT', 'WAITING', 'APPROVED'))
                                        from knowledge_edition where entry_id = ?1
                                        """,
                                        Object[].class)
                                .setParameter(1, entryId)
                                .getSingleResult();
        if (Boolean.TRUE.equals(row[1])) {
            throw new DraftThere();
        }
        return ((Number) row[0]).intValue() + 1;
    }

    /** From that day on the edition holds instead of all that were published before. */
    void replaceOthers(Edition by, LocalDate from) {
        both("replaced_from = least(replaced_from, ?1) where entry_id = ?2 and %s <> ?3", by, from);
    }

    /** It was withdrawn before it began: what it would have replaced goes on. */
    void giveBack(Edition withdrawn, LocalDate from, LocalDate today) {
        if (!from.isAfter(today)) {
            return;
        }
        both(
                "replaced_from = null where replaced_from = ?1 and entry_id = ?2 and %s <> ?3",
                withdrawn, from);
    }

    private void both(String change, Edition edition, LocalDate day) {
        Map.of("knowledge_edition", "id", "knowledge_words", "edition_id")
                .forEach(
                        (table, id) ->
                                getEntityManager()
                                        .createNativeQuery(
                                                "update " + table + " set " + change.formatted(id))
                                        .setParameter(1, day)
                                        .setParameter(2, edition.entryId())
                                        .setParameter(3, edition.id())
                                        .executeUpdate());
    }

    /** Adds a line to the entry's history. */
    void wrote(Edition edition, EditionStep step, Actor by, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into knowledge_step
                            (entry_id, edition, at, account_id, who, what, said)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, edition.entryId())
                .setParameter(2, edition.edition())
                .setParameter(3, now)
                .setParameter(4, by.accountId())
                .setParameter(5, by.name())
                .setParameter(6, step.chinese())
                .setParameter(7, edition.said())
                .executeUpdate();
    }
}
