package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Optional;

/** What a key means in the survey. Data with a history: an office changes it from a day on. */
@ApplicationScoped
class SurveyScale {
    @Inject EntityManager entities;

    /** The level 1 worst to 5 best that {@code digit} means on the day of {@code at}. */
    Optional<Integer> level(int digit, Instant at) {
        return entities
                .createNativeQuery(
                        "select level from survey_meaning where digit = ?1 and valid_from <= ?2"
                                + " order by valid_from desc limit 1",
                        Integer.class)
                .setParameter(1, digit)
                .setParameter(2, OfficeClock.dayOf(at))
                .getResultList()
                .stream()
                .map(Integer.class::cast)
                .findFirst();
    }
}
