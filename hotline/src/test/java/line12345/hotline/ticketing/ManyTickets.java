package line12345.hotline.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.alarm.FireDue;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Some thousands of tickets of random texts, put into the tables beside the house, as they stood
 * there before it knew how to search; the house then writes their words by itself.
 */
@ApplicationScoped
public class ManyTickets {
    static final long FIRST_ID = 900_000_000L;
    static final Instant FROM = Instant.parse("2024-01-10T02:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final List<String> PIECES =
            List.of(
                    "停水", "停电", "南湖", "花园", "路灯", "不亮", "𠮷", "𣲘田", "３号楼", "Ａ栋", "12", "ab", "，",
                    "。", "\n", "（", "小区", "噪音", "水", "湖", "龘");

    @Inject EntityManager entities;
    @Inject Journeys journeys;
    @Inject FireDue fireDue;

    static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder("诉求");
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Half a year of them, most sent to an office, one in twenty about one. */
    @Transactional
    public void add(int count, long seed) {
        String template =
                journeys.file(Journeys.send(), Instant.parse("2026-05-08T02:00:00Z")).number();
        // Planned while the tables are small and kept while they grow: each row would read them
        // all.
        entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
        Random random = new Random(seed);
        for (int i = 1; i <= count; i++) {
            long office = List.of(41L, 31L, 32L, 2L).get(random.nextInt(4));
            entities.createNativeQuery(
                            """
                            insert into ticket select (jsonb_populate_record(t, jsonb_build_object(
                                'id', ?2, 'number', ?3, 'message_key', ?3, 'content', ?4,
                                'address', ?5, 'filed_at', ?6, 'filed_on', ?7, 'place_code', ?8,
                                'kind', ?9, 'about_department_id', cast(?10 as bigint)))).*
                            from ticket t where number = ?1
                            """)
                    .setParameter(1, template)
                    .setParameter(2, FIRST_ID + i)
                    .setParameter(3, String.format("19990101%06d", i))
                    .setParameter(4, text(random, 12))
                    .setParameter(5, text(random, 2))
                    .setParameter(6, FROM.plusSeconds(i * 5000L).toString())
                    .setParameter(7, FROM.plusSeconds(i * 5000L + 8 * 3600).toString())
                    .setParameter(8, random.nextBoolean() ? "0101" : "0201")
                    .setParameter(9, random.nextInt(9) == 0 ? "PRAISE" : "HELP")
                    .setParameter(10, random.nextInt(20) == 0 ? "31" : null)
                    .executeUpdate();
            if (random.nextInt(5) > 0) {
                entities.createNativeQuery(
                                """
                                insert into leg select (jsonb_populate_record(l, jsonb_build_object(
                                    'id', ?2, 'ticket_id', ?2, 'department_id', ?3,
                                    'position', 1))).*
                                from leg l where l.position = 1 and l.ticket_id =
                                    (select t.id from ticket t where t.number = ?1)
                                """)
                        .setParameter(1, template)
                        .setParameter(2, FIRST_ID + i)
                        .setParameter(3, office)
                        .executeUpdate();
            }
        }
        entities.createNativeQuery("update words_fill set below = ?1")
                .setParameter(1, FIRST_ID + count + 1)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into alarm (kind, ticket_id, leg_id, at, try_at)"
                                + " values ('words-fill', 0, 0, ?1, ?1)")
                .setParameter(1, LONG_AGO)
                .executeUpdate();
    }

    /** Lets the house write the words, step by step, until there are none left. */
    public void fill() {
        while (fireDue.upTo(LONG_AGO) > 0) {
            // Each step sets the next.
        }
    }

    @Transactional
    public void change(String sql, Object value) {
        entities.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }

    @Transactional
    public Number count(String sql) {
        return (Number) entities.createNativeQuery(sql).getSingleResult();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> strings(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, String.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
