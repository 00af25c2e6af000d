package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Changes the words of a draft 保存草稿. */
@ApplicationScoped
public class SaveEdition {
    @Inject Editions editions;
    @Inject OwnMatters matters;

    /**
     * @param department whose word it is; an office keeps its own whatever stands here
     * @param version as the person saw it
     */
    @Transactional
    public void save(long id, Long department, EntryText text, int version, Actor by, Instant now) {
        EditionStep.WRITE.mustBeBy(by);
        Edition edition = editions.own(by, id, version);
        edition.write(matters.owner(department, text, by, now), text, by, now);
    }
}
