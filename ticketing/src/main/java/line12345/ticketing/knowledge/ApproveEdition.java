package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** The office's leader, or the hotline, has read it and stands by it 审核通过. */
@ApplicationScoped
public class ApproveEdition {
    @Inject Editions editions;

    /**
     * @param version as the person saw it
     */
    @Transactional
    public void approve(long id, int version, Actor by, Instant now) {
        EditionStep.APPROVE.mustBeBy(by);
        Edition edition = editions.own(by, id, version);
        edition.approve(by, now);
        editions.wrote(edition, EditionStep.APPROVE, by, now);
    }
}
