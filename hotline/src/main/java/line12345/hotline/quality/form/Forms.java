package line12345.hotline.quality.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** All forms that ever were; the newest is the one by which calls are scored from now on. */
@ApplicationScoped
public class Forms {
    @Inject EntityManager entities;

    /**
     * @param body as {@link FormText} reads it
     */
    public record Entry(int version, String body, String source, String who, Instant at) {
        public QualityForm form() {
            return FormText.read(version, body);
        }
    }

    @Transactional
    public Entry newest() {
        return entries("order by version desc limit 1").get(0);
    }

    /** Newest first. */
    @Transactional
    public List<Entry> history(int limit) {
        return entries("order by version desc limit " + limit);
    }

    /** The form by which something was scored. */
    @Transactional
    public QualityForm version(int version) {
        return entries("where version = " + version).get(0).form();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void oneAtATime() {
        entities.createNativeQuery("select pg_advisory_xact_lock(1234533)").getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(int version, String body, String source, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into quality_form (version, body, source, made_by, made_who, made_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, version)
                .setParameter(2, body)
                .setParameter(3, source)
                .setParameter(4, by.accountId())
                .setParameter(5, by.name())
                .setParameter(6, now)
                .executeUpdate();
    }

    private List<Entry> entries(String which) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select version, body, source, made_who, made_at from quality_form "
                                        + which,
                                Object[].class)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Entry(
                                        ((Number) row[0]).intValue(),
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (Instant) row[4]))
                .toList();
    }
}
