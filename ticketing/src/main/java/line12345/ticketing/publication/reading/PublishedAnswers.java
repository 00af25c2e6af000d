package line12345.ticketing.publication.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What everybody may read; asks nobody who they are, and touches no ticket. */
@ApplicationScoped
public class PublishedAnswers {
    private static final String COLUMNS =
            "select key, question, answer, matter, office, published_at, id from published_answer";

    @Inject EntityManager entities;

    /**
     * An answer as everybody reads it.
     *
     * @param key its address
     * @param matter may be empty
     * @param office who answered, may be empty
     */
    public record Published(
            String key,
            String question,
            String answer,
            String matter,
            String office,
            Instant publishedAt) {}

    /**
     * @param next where it goes on, empty at the end
     */
    public record Page(List<Published> answers, String next) {}

    /**
     * Newest first.
     *
     * @param after as an earlier page gave it, or empty
     */
    @Transactional
    public Page page(String after, int limit) {
        After from = After.read(after);
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                COLUMNS
                                        + " where withdrawn_at is null"
                                        + " and (published_at, id) < (:at, :id)"
                                        + " order by published_at desc, id desc limit :most",
                                Object[].class)
                        .setParameter("at", from.at())
                        .setParameter("id", from.id())
                        .setParameter("most", limit + 1)
                        .getResultList();
        List<Published> answers = rows.stream().limit(limit).map(PublishedAnswers::of).toList();
        return new Page(answers, rows.size() > limit ? next(rows.get(limit - 1)) : "");
    }

    /** Empty when there is none, or it was withdrawn; the two are not told apart. */
    @Transactional
    public Optional<Published> of(String key) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                COLUMNS + " where key = ?1 and withdrawn_at is null",
                                Object[].class)
                        .setParameter(1, key)
                        .getResultList();
        return rows.stream().findFirst().map(PublishedAnswers::of);
    }

    private static String next(Object[] row) {
        return new After(PublicationLists.instant(row[5]), ((Number) row[6]).longValue()).written();
    }

    private static Published of(Object[] row) {
        return new Published(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                PublicationLists.instant(row[5]));
    }
}
