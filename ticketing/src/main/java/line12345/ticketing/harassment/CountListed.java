package line12345.ticketing.harassment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Counts what a listed number files in a day; everybody else is not counted at all. */
@ApplicationScoped
public class CountListed {
    @Inject Harassment harassment;
    @Inject Rules rules;
    @Inject EntityManager entities;

    /**
     * Joins the transaction that files: what is refused or fails is not counted.
     *
     * @throws OnHarassmentList when the number is listed and has filed enough today
     */
    @Transactional
    public void count(String phoneHash, Instant now) {
        Optional<LocalDate> until = harassment.listedUntil(phoneHash, now);
        if (until.isEmpty()) {
            return;
        }
        int most = rules.number(Rule.HARASSMENT_A_DAY, now);
        int filed =
                (Integer)
                        entities.createNativeQuery(
                                        """
                                        insert into harassment_use as u (phone_hash, day, filings)
                                        values (?1, ?2, 1)
                                        on conflict (phone_hash, day)
                                        do update set filings = u.filings + 1
                                        returning filings
                                        """,
                                        Integer.class)
                                .setParameter(1, phoneHash)
                                .setParameter(2, OfficeClock.dayOf(now))
                                .getSingleResult();
        if (filed > most) {
            throw OnHarassmentList.filing(until.get(), most);
        }
    }
}
