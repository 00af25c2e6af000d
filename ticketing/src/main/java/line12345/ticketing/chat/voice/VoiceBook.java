package line12345.ticketing.chat.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.citizen.Identities;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of lines that wait to be carried. */
@ApplicationScoped
class VoiceBook {
    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject Chats chats;
    @Inject ChatLines lines;

    /** A line in somebody's hands until the lease is over. */
    record Due(Utterance line, int tries) {}

    /**
     * The next line of a channel; a chat's later lines wait for its earlier ones, and one with a
     * file for the virus scanner.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Due> claim(String channel, Instant now, Instant lease) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                update chat_voice set next_try = ?3, tries = tries + 1
                                from (
                                    select v.chat_id, v.seq, c.account_sealed, l.words_sealed,
                                           f.name, f.media_type, f.content
                                    from chat_voice v join chat c on c.id = v.chat_id
                                        join chat_line l
                                            on l.chat_id = v.chat_id and l.seq = v.seq
                                        left join chat_file f on f.id = l.file_id
                                    where v.state = 'WAITING' and v.next_try <= ?2
                                      and c.channel = ?1
                                      and not exists (
                                          select 1 from file_check s
                                          where s.store = 'CHAT' and s.file_id = l.file_id
                                            and s.state = 'WAITING')
                                      and not exists (
                                          select 1 from chat_voice e
                                          where e.chat_id = v.chat_id and e.seq < v.seq
                                            and e.state = 'WAITING')
                                    order by v.next_try, v.chat_id limit 1
                                    for update of v skip locked) as due
                                where chat_voice.chat_id = due.chat_id
                                  and chat_voice.seq = due.seq
                                returning due.chat_id, due.seq, due.account_sealed,
                                    due.words_sealed, chat_voice.tries,
                                    due.name, due.media_type, due.content
                                """,
                                Object[].class)
                        .setParameter(1, channel)
                        .setParameter(2, now)
                        .setParameter(3, lease)
                        .getResultList();
        return rows.stream().findFirst().map(this::due);
    }

    private Due due(Object[] row) {
        Utterance.Sent file =
                row[5] == null
                        ? null
                        : new Utterance.Sent((String) row[5], (String) row[6], (byte[]) row[7]);
        Utterance line =
                new Utterance(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        identities.open((String) row[2]),
                        identities.open((String) row[3]),
                        file);
        return new Due(line, ((Number) row[4]).intValue());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void said(Utterance line) {
        settle(line, "SAID");
    }

    /** The agent reads that it did not arrive. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void unsaid(Utterance line, String reason, Instant now) {
        settle(line, "UNSAID");
        chats.locked(line.chatId())
                .ifPresent(chat -> lines.note(chat, null, "有一句没有送到市民：" + reason, now));
    }

    private void settle(Utterance line, String state) {
        entities.createNativeQuery(
                        "update chat_voice set state = ?3 where chat_id = ?1 and seq = ?2")
                .setParameter(1, line.chatId())
                .setParameter(2, line.seq())
                .setParameter(3, state)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void again(Utterance line, Instant at) {
        entities.createNativeQuery(
                        "update chat_voice set next_try = ?3 where chat_id = ?1 and seq = ?2")
                .setParameter(1, line.chatId())
                .setParameter(2, line.seq())
                .setParameter(3, at)
                .executeUpdate();
    }
}
