package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Nobody finds it any more, or it is not gone on with 撤下. */
@ApplicationScoped
public class WithdrawEdition {
    @Inject Editions editions;
    @Inject RemindOwner review;
    @Inject Facts facts;

    /**
     * @param why at most 500 characters
     * @param version as the person saw it
     */
    @Transactional
    public void withdraw(long id, String why, int version, Actor by, Instant now) {
        EditionStep.WITHDRAW.mustBeBy(by);
        Edition edition = editions.own(by, id, version);
        boolean published = edition.state() == EditionState.PUBLISHED;
        edition.withdraw(why, by, now);
        editions.wrote(edition, EditionStep.WITHDRAW, by, now);
        if (published) {
            review.forget(edition.entryId());
            editions.giveBack(edition, edition.validFrom(), OfficeClock.dayOf(now));
            facts.announce(
                    new KnowledgeWithdrawn(edition.entryId(), edition.id(), edition.departmentId()),
                    now);
        }
    }
}
