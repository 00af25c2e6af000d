package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** The public text must be written better 退回修改. */
@ApplicationScoped
public class RejectPublication {
    @Inject Publications publications;

    /**
     * @param version of the publication as the person saw it
     */
    @Transactional
    public void reject(String number, String why, int version, Actor by, Instant now) {
        publications.of(by, number, version, now).reject(why, by, now);
    }
}
