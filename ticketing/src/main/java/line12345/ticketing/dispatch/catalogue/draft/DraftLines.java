package line12345.ticketing.dispatch.catalogue.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.dispatch.catalogue.CatalogueLine;

import org.hibernate.Session;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;

/** Writes the lines of drafts, one or ten thousand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DraftLines {
    private static final int BATCH = 500;

    @Inject EntityManager entities;

    void copy(long from, long to) {
        entities.createNativeQuery(
                        """
                        insert into catalogue_entry
                            (version_id, matter_code, place_code, lead_id, street_allowed, source)
                        select ?2, matter_code, place_code, lead_id, street_allowed, source
                        from catalogue_entry where version_id = ?1
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        // coalesce, because "is not distinct from" cannot be hashed: ten thousand lines would meet
        // each other.
        entities.createNativeQuery(
                        """
                        insert into catalogue_co_handler (entry_id, department_id, position)
                        select n.id, c.department_id, c.position
                        from catalogue_entry o
                        join catalogue_co_handler c on c.entry_id = o.id
                        join catalogue_entry n on n.version_id = ?2
                            and n.matter_code = o.matter_code
                            and coalesce(n.place_code, '') = coalesce(o.place_code, '')
                        where o.version_id = ?1
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    long add(long draftId, CatalogueLine line) {
        Object id =
                entities.createNativeQuery(
                                """
                                insert into catalogue_entry (version_id, matter_code, place_code,
                                    lead_id, street_allowed, source)
                                values (?1, ?2, cast(?3 as text), ?4, ?5, ?6) returning id
                                """)
                        .setParameter(1, draftId)
                        .setParameter(2, line.matter())
                        .setParameter(3, line.place())
                        .setParameter(4, line.lead())
                        .setParameter(5, line.streetAllowed())
                        .setParameter(6, line.source())
                        .getSingleResult();
        coHandlers(((Number) id).longValue(), line.co());
        return ((Number) id).longValue();
    }

    void write(CatalogueLine line) {
        entities.createNativeQuery(
                        """
                        update catalogue_entry set matter_code = ?2, place_code = cast(?3 as text),
                            lead_id = ?4, street_allowed = ?5, source = ?6, version = version + 1
                        where id = ?1
                        """)
                .setParameter(1, line.id())
                .setParameter(2, line.matter())
                .setParameter(3, line.place())
                .setParameter(4, line.lead())
                .setParameter(5, line.streetAllowed())
                .setParameter(6, line.source())
                .executeUpdate();
        entities.createNativeQuery("delete from catalogue_co_handler where entry_id = ?1")
                .setParameter(1, line.id())
                .executeUpdate();
        coHandlers(line.id(), line.co());
    }

    void remove(long lineId) {
        entities.createNativeQuery("delete from catalogue_entry where id = ?1")
                .setParameter(1, lineId)
                .executeUpdate();
    }

    private void coHandlers(long lineId, List<Long> co) {
        for (int i = 0; i < co.size(); i++) {
            entities.createNativeQuery(
                            "insert into catalogue_co_handler (entry_id, department_id, position)"
                                    + " values (?1, ?2, ?3)")
                    .setParameter(1, lineId)
                    .setParameter(2, co.get(i))
                    .setParameter(3, i + 1)
                    .executeUpdate();
        }
    }

    /**
     * @param written is told how many have been written
     */
    public void addAll(long draftId, Collection<CatalogueLine> lines, IntConsumer written) {
        Iterator<Long> ids = ids(lines.size()).iterator();
        entities.unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (PreparedStatement entry =
                                            connection.prepareStatement(
                                                    "insert into catalogue_entry (id, version_id,"
                                                            + " matter_code, place_code, lead_id,"
                                                            + " street_allowed, source)"
                                                            + " values (?, ?, ?, ?, ?, ?, ?)");
                                    PreparedStatement co =
                                            connection.prepareStatement(
                                                    "insert into catalogue_co_handler (entry_id,"
                                                            + " department_id, position)"
                                                            + " values (?, ?, ?)")) {
                                int done = 0;
                                for (CatalogueLine line : lines) {
                                    batch(entry, co, ids.next(), draftId, line);
                                    done++;
                                    if (done % BATCH == 0 || done == lines.size()) {
                                        entry.executeBatch();
                                        co.executeBatch();
                                        written.accept(done);
                                    }
                                }
                            }
                        });
    }

    private static void batch(
            PreparedStatement entry, PreparedStatement co, long id, long draft, CatalogueLine line)
            throws SQLException {
        entry.setLong(1, id);
        entry.setLong(2, draft);
        entry.setString(3, line.matter());
        entry.setString(4, line.place());
        entry.setLong(5, line.lead());
        entry.setBoolean(6, line.streetAllowed());
        entry.setString(7, line.source());
        entry.addBatch();
        for (int i = 0; i < line.co().size(); i++) {
            co.setLong(1, id);
            co.setLong(2, line.co().get(i));
            co.setInt(3, i + 1);
            co.addBatch();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(int count) {
        return entities.createNativeQuery(
                        "select nextval(pg_get_serial_sequence('catalogue_entry', 'id'))"
                                + " from generate_series(1, ?1)",
                        Long.class)
                .setParameter(1, count)
                .getResultList();
    }
}
