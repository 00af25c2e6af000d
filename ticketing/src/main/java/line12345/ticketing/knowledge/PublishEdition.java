package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The hotline publishes an edition; from its first day on it holds instead of the one before 发布.
 */
@ApplicationScoped
public class PublishEdition {
    @Inject Editions editions;
    @Inject RemindOwner review;
    @Inject Owners owners;
    @Inject Facts facts;

    /**
     * @param version as the person saw it
     * @throws line12345.ticketing.account.NotYours also to whoever wrote it
     * @throws WrongEntry when its days are over
     */
    @Transactional
    public void publish(long id, int version, Actor by, Instant now) {
        EditionStep.PUBLISH.mustBeBy(by);
        Edition edition = editions.own(by, id, version);
        LocalDate from = edition.publish(by, now);
        editions.replaceOthers(edition, from);
        editions.wrote(edition, EditionStep.PUBLISH, by, now);
        review.remindOf(edition, now);
        facts.announce(edition.published(), now);
        owners.tellPerson(edition.writtenBy(), "知识库“" + edition.title() + "”已发布，话务员现在可以查到。", now);
    }
}
