package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Saves the public text for later 保存草稿; what is still in it is checked when it is submitted. */
@ApplicationScoped
public class WritePublication {
    @Inject Publications publications;

    /**
     * @param version of the publication as the person saw it
     */
    @Transactional
    public void write(String number, PublicText text, int version, Actor by, Instant now) {
        publications.of(by, number, version, now).write(text, by, now);
    }
}
