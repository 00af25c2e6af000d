package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Begins a new edition with the words of the old one, which holds until then 修订. */
@ApplicationScoped
public class ReviseEntry {
    @Inject Editions editions;

    /**
     * @param id of the edition that is revised
     * @param version as the person saw it
     * @return the id of the new edition
     * @throws DraftThere when another one is under way
     */
    @Transactional
    public long revise(long id, int version, Actor by, Instant now) {
        EditionStep.REVISE.mustBeBy(by);
        Edition old = editions.own(by, id, version);
        Edition fresh = old.revised(editions.nextEdition(old.entryId()), by, now);
        editions.persist(fresh);
        editions.wrote(fresh, EditionStep.REVISE, by, now);
        return fresh.id();
    }
}
