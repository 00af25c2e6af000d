package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** The answer is not to be read by everybody any more 撤下. */
@ApplicationScoped
public class WithdrawPublication {
    @Inject Publications publications;

    /**
     * @param version of the publication as the person saw it
     */
    @Transactional
    public void withdraw(String number, String why, int version, Actor by, Instant now) {
        publications.withdraw(publications.of(by, number, version, now), why, by, now);
    }
}
