package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** What a key means in the survey. Data with a history: an office changes it from a day on. */
@ApplicationScoped
class SurveyScale {
    @Inject EntityManager entities;
    @Inject TransactionSynchronizationRegistry transaction;

    private record Meaning(int digit, LocalDate from, int level) {}

    /** All meanings as this transaction finds them, newest first. */
    private static final class Scale extends ArrayList<Meaning> {
        private static final long serialVersionUID = 1L;
    }

    /** The level 1 worst to 5 best that {@code digit} means on the day of {@code at}. */
    @Transactional(TxType.MANDATORY)
    Optional<Integer> level(int digit, Instant at) {
        LocalDate day = OfficeClock.dayOf(at);
        return scale().stream()
                .filter(one -> one.digit() == digit && !one.from().isAfter(day))
                .findFirst()
                .map(Meaning::level);
    }

    /** Read once a transaction: those who press a key in the same moment are written together. */
    private Scale scale() {
        Scale known = (Scale) transaction.getResource(SurveyScale.class);
        if (known != null) {
            return known;
        }
        Scale read = new Scale();
        entities.createNativeQuery(
                        "select digit, valid_from, level from survey_meaning"
                                + " order by valid_from desc",
                        Object[].class)
                // No entity: nothing that waits to be written is read.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(found -> read.add(meaning((Object[]) found)));
        transaction.putResource(SurveyScale.class, read);
        return read;
    }

    private static Meaning meaning(Object[] row) {
        return new Meaning(
                ((Number) row[0]).intValue(),
                row[1] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[1],
                ((Number) row[2]).intValue());
    }

    /** The key that meant {@code level} on the day of {@code at}. */
    Optional<Integer> digit(int level, Instant at) {
        return entities
                .createNativeQuery(
                        "select digit from survey_meaning where level = ?1 and valid_from <= ?2"
                                + " order by valid_from desc, digit limit 1",
                        Integer.class)
                .setParameter(1, level)
                .setParameter(2, OfficeClock.dayOf(at))
                .getResultList()
                .stream()
                .map(Integer.class::cast)
                .findFirst();
    }
}
