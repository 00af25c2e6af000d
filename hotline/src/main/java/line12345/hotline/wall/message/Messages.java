package line12345.hotline.wall.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.wall.Names;

import java.time.Instant;
import java.util.List;

/** All messages and who has read them. */
@ApplicationScoped
public class Messages {
    /** As many names as fit on a line. */
    private static final int NAMED = 12;

    @Inject EntityManager entities;
    @Inject Names names;

    long add(Outgoing message, Instant now) {
        Number id =
                (Number)
                        entities.createNativeQuery(
                                        "insert into shift_message"
                                                + " (words, urgent, addressee, sender_id, sent_at)"
                                                + " values (?1, ?2, ?3, ?4, ?5) returning id")
                                .setParameter(1, message.words())
                                .setParameter(2, message.urgent())
                                .setParameter(3, message.addressee())
                                .setParameter(4, message.senderId())
                                .setParameter(5, now)
                                .getSingleResult();
        entities.createNativeQuery(
                        "insert into shift_message_reader (message_id, account_id)"
                                + " select ?1, unnest(?2)")
                .setParameter(1, id.longValue())
                .setParameter(2, message.readers().toArray(Long[]::new))
                .executeUpdate();
        return id.longValue();
    }

    /** What is about to be sent. */
    record Outgoing(
            String words, boolean urgent, String addressee, long senderId, List<Long> readers) {}

    /** Returns whether this is news. */
    boolean read(long id, long reader, Instant now) {
        return entities.createNativeQuery(
                                "update shift_message_reader set read_at = ?3 where message_id = ?1"
                                        + " and account_id = ?2 and read_at is null")
                        .setParameter(1, id)
                        .setParameter(2, reader)
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }

    /** Urgent ones first, then the oldest. */
    @Transactional
    public List<ShiftMessage> unreadOf(long reader, Instant now) {
        return rows(
                        "select m.id, m.words, m.urgent, m.sender_id, m.sent_at"
                                + " from shift_message m join shift_message_reader r"
                                + " on r.message_id = m.id where r.account_id = ?1"
                                + " and r.read_at is null order by m.urgent desc, m.id limit 20",
                        reader)
                .stream()
                .map(
                        row ->
                                new ShiftMessage(
                                        number(row[0]),
                                        (String) row[1],
                                        (Boolean) row[2],
                                        names.of(number(row[3]), now),
                                        (Instant) row[4]))
                .toList();
    }

    /** The latest first. */
    @Transactional
    public List<SentMessage> sent(int atMost, Instant now) {
        return rows(
                        "select id, words, urgent, addressee, sender_id, sent_at"
                                + " from shift_message order by id desc limit ?1",
                        atMost)
                .stream()
                .map(row -> sent(row, now))
                .toList();
    }

    private SentMessage sent(Object[] row, Instant now) {
        List<Object[]> readers =
                rows(
                        "select account_id, read_at from shift_message_reader"
                                + " where message_id = ?1 order by account_id",
                        number(row[0]));
        List<String> unread =
                readers.stream()
                        .filter(one -> one[1] == null)
                        .limit(NAMED)
                        .map(one -> names.of(number(one[0]), now))
                        .toList();
        return new SentMessage(
                number(row[0]),
                (String) row[1],
                (Boolean) row[2],
                (String) row[3],
                names.of(number(row[4]), now),
                (Instant) row[5],
                readers.stream().filter(one -> one[1] != null).count(),
                readers.size(),
                unread);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object parameter) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, parameter)
                .getResultList();
    }
}
