package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** A new entry begins as a draft 新增知识. */
@ApplicationScoped
public class WriteEntry {
    @Inject Editions editions;
    @Inject OwnMatters matters;

    /**
     * @param department whose word it is; an office writes for itself whatever stands here
     * @return the id of its first edition
     * @throws WrongEntry naming what is missing, or a matter that is not the office's
     */
    @Transactional
    public long write(Long department, EntryText text, Actor by, Instant now) {
        EditionStep.WRITE.mustBeBy(by);
        long owner = matters.owner(department, text, by, now);
        Edition edition = new Edition(editions.entry(), 1, owner, text, by, now);
        editions.persist(edition);
        editions.wrote(edition, EditionStep.WRITE, by, now);
        return edition.id();
    }
}
