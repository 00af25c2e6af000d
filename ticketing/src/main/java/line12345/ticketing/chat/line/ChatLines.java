package line12345.ticketing.chat.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;
import java.util.List;

/** What was said in chats; the words are sealed, since people write numbers and names there. */
@ApplicationScoped
public class ChatLines {
    /** Of one line, in characters as people count them. */
    public static final int LONGEST = 1000;

    private static final int LONGEST_KEY = 64;

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject Event<LineToCarry> written;

    /** A sender's key as it is kept. */
    public static String key(String sent) {
        return TicketText.of("消息编号", sent, LONGEST_KEY);
    }

    public boolean has(Chat chat, ChatPart part, String key) {
        return !entities.createNativeQuery(
                        "select 1 from chat_line where chat_id = ?1 and part = ?2 and key = ?3")
                .setParameter(1, chat.id())
                .setParameter(2, part.name())
                .setParameter(3, key)
                .getResultList()
                .isEmpty();
    }

    /** The house says something to both. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void house(Chat chat, String words, Instant now) {
        int seq = chat.heard(ChatPart.HOUSE, now);
        write(chat, seq, ChatPart.HOUSE, null, words, null, "house " + seq, now);
    }

    /** As {@link #house}, to agents only. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Chat chat, Long account, String words, Instant now) {
        int seq = chat.heard(ChatPart.NOTE, now);
        write(chat, seq, ChatPart.NOTE, account, words, null, "note " + seq, now);
    }

    /**
     * A person's line; {@link #has} was asked before.
     *
     * @param account of the agent, null for the citizen
     * @param file null without one
     * @return its number within the chat
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int say(
            Chat chat,
            ChatPart part,
            Long account,
            String words,
            Long file,
            String key,
            Instant now) {
        int seq = chat.heard(part, now);
        write(chat, seq, part, account, words, file, key, now);
        return seq;
    }

    private void write(
            Chat chat,
            int seq,
            ChatPart part,
            Long account,
            String words,
            Long file,
            String key,
            Instant now) {
        entities.createNativeQuery(
                        """
                        insert into chat_line (chat_id, seq, part, account_id, words_sealed,
                            file_id, key, at)
                        values (?1, ?2, ?3, cast(?4 as bigint), ?5, cast(?6 as bigint), ?7, ?8)
                        """)
                .setParameter(1, chat.id())
                .setParameter(2, seq)
                .setParameter(3, part.name())
                .setParameter(4, account)
                .setParameter(5, identities.seal(words))
                .setParameter(6, file)
                .setParameter(7, key)
                .setParameter(8, now)
                .executeUpdate();
        boolean toCitizen = part == ChatPart.AGENT || part == ChatPart.HOUSE;
        if (toCitizen && chat.carried()) {
            carry(chat, seq, now);
        }
    }

    private void carry(Chat chat, int seq, Instant now) {
        entities.createNativeQuery(
                        "insert into chat_voice (chat_id, seq, next_try) values (?1, ?2, ?3)")
                .setParameter(1, chat.id())
                .setParameter(2, seq)
                .setParameter(3, now)
                .executeUpdate();
        written.fire(new LineToCarry());
    }

    /**
     * In their order.
     *
     * @param after the last that is known already; 0 for all
     * @param notes whether those between agents are among them
     */
    public List<ChatLine> of(Chat chat, int after, boolean notes) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select l.seq, l.part, coalesce(a.login, ''), coalesce(a.name, ''),
                                       l.words_sealed, l.file_id, coalesce(f.name, ''),
                                       coalesce(f.media_type, ''), l.at
                                from chat_line l
                                    left join account a on a.id = l.account_id
                                    left join chat_file f on f.id = l.file_id
                                where l.chat_id = ?1 and l.seq > ?2 and (?3 or l.part <> 'NOTE')
                                order by l.seq
                                """,
                                Object[].class)
                        .setParameter(1, chat.id())
                        .setParameter(2, after)
                        .setParameter(3, notes)
                        .getResultList();
        return rows.stream().map(this::line).toList();
    }

    private ChatLine line(Object[] row) {
        return new ChatLine(
                ((Number) row[0]).intValue(),
                ChatPart.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                identities.open((String) row[4]),
                row[5] == null ? null : ((Number) row[5]).longValue(),
                (String) row[6],
                (String) row[7],
                (Instant) row[8]);
    }

    /** How many the citizen sent since then. */
    public long ofCitizen(Chat chat, Instant since) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        select count(*) from chat_line
                                        where chat_id = ?1 and part = 'CITIZEN' and at > ?2
                                        """)
                                .setParameter(1, chat.id())
                                .setParameter(2, since)
                                .getSingleResult())
                .longValue();
    }
}
