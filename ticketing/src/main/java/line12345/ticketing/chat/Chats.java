package line12345.ticketing.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.citizen.Identities;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All chats. Whoever changes one holds its row; its alarm follows it. */
@ApplicationScoped
public class Chats {
    /** Stands in the table of alarms, with the chat in the place of the leg. */
    public static final String ALARM = "CHAT";

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject Alarms alarms;
    @Inject ChatConfig config;

    /** How many wait and who waits longest; {@code longest} null when nobody does. */
    public record Queue(long waiting, Instant longest) {}

    public String hash(String channel, String account) {
        return identities.hash("chat " + channel + " " + account);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Chat> locked(long id) {
        return Optional.ofNullable(entities.find(Chat.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Chat> of(long id) {
        return Optional.ofNullable(entities.find(Chat.class, id));
    }

    /** The account's newest, open or not, held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Chat> newestOf(String channel, String account) {
        return newest(channel, account).flatMap(this::locked);
    }

    /** As {@link #newestOf}, only to read. */
    public Optional<Chat> newestToRead(String channel, String account) {
        return newest(channel, account).flatMap(this::of);
    }

    private Optional<Long> newest(String channel, String account) {
        List<?> ids =
                entities.createNativeQuery(
                                """
                                select id from chat where channel = ?1 and account_hash = ?2
                                order by id desc limit 1
                                """)
                        .setParameter(1, channel)
                        .setParameter(2, hash(channel, account))
                        .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** One who asks twice at once asks once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oneAtATime(String channel, String account) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 70))")
                .setParameter(1, hash(channel, account))
                .getSingleResult();
    }

    /** The one that waits longest and that nobody else is just taking, held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Chat> longestWaiting() {
        List<?> ids =
                entities.createNativeQuery(
                                """
                                select id from chat where state = 'WAITING'
                                order by asked_at, id limit 1 for update skip locked
                                """)
                        .getResultList();
        return ids.stream().findFirst().flatMap(id -> locked(((Number) id).longValue()));
    }

    public Queue queue() {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select count(*), min(asked_at) from chat
                                        where state = 'WAITING'
                                        """,
                                        Object[].class)
                                .getSingleResult();
        return new Queue(((Number) row[0]).longValue(), (Instant) row[1]);
    }

    /** How many wait before this one. */
    public long before(Chat chat) {
        return number(
                entities.createNativeQuery(
                                """
                                select count(*) from chat
                                where state = 'WAITING' and (asked_at, id) < (?1, ?2)
                                """)
                        .setParameter(1, chat.askedAt())
                        .setParameter(2, chat.id())
                        .getSingleResult());
    }

    public long heldBy(long agent) {
        return number(
                entities.createNativeQuery(
                                "select count(*) from chat where state = 'TALKING' and agent_id = ?1")
                        .setParameter(1, agent)
                        .getSingleResult());
    }

    /** Of one agent, in the order in which they were asked for. */
    public List<Long> talksOf(long agent) {
        List<?> ids =
                entities.createNativeQuery(
                                """
                                select id from chat where state = 'TALKING' and agent_id = ?1
                                order by asked_at, id
                                """)
                        .setParameter(1, agent)
                        .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** A new one; its id is there afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Chat chat) {
        entities.persist(chat);
        entities.flush();
    }

    /** Moves or clears its alarm, after whatever happened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void watch(Chat chat) {
        chat.due(config.times())
                .ifPresentOrElse(
                        at -> alarms.set(ALARM, 0, chat.id(), at),
                        () -> alarms.clear(ALARM, 0, chat.id()));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
