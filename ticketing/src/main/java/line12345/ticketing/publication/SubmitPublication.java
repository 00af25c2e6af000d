package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Hands the public text in for approval 提交批准. */
@ApplicationScoped
public class SubmitPublication {
    @Inject Publications publications;

    /**
     * @param version of the publication as the person saw it
     * @throws NotPublishable when the text tells who asked
     */
    @Transactional
    public void submit(String number, PublicText text, int version, Actor by, Instant now) {
        Publication publication = publications.of(by, number, version, now);
        publications.mustBePublishable(publication.ticket());
        publications.mustNameNobody(publication.ticket(), text);
        publication.submit(text, by, now);
    }
}
