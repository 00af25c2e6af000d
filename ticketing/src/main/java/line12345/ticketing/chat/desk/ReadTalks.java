package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.Typing;
import line12345.ticketing.chat.line.ChatLine;
import line12345.ticketing.chat.line.ChatLines;

import java.time.Instant;
import java.util.List;

/** The talks that an agent holds, for the list at the left 我的会话. */
@ApplicationScoped
public class ReadTalks {
    @Inject EntityManager entities;
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject Typing typing;

    /**
     * @param unanswered how many lines the citizen said since the agent's last
     * @param owedSince since when the citizen waits for words, null while the agent spoke last
     * @param words the last line, or its file's name
     * @param lastSeq of the last line, for whoever wants only what is newer
     */
    public record Talk(
            long id,
            String channel,
            String citizen,
            int unanswered,
            Instant owedSince,
            String words,
            int lastSeq,
            boolean types) {}

    /** Those waiting, and the own in the order in which they were asked for. */
    public record Desk(Instant now, long waiting, Instant longest, List<Talk> talks) {}

    @Transactional
    public Desk of(Actor by, Instant now) {
        Chats.Queue queue = chats.queue();
        List<Talk> talks =
                chats.talksOf(by.accountId()).stream()
                        .flatMap(id -> chats.of(id).stream())
                        .map(chat -> talk(chat, now))
                        .toList();
        return new Desk(now, queue.waiting(), queue.longest(), talks);
    }

    private Talk talk(Chat chat, Instant now) {
        List<ChatLine> all = lines.of(chat, 0, true);
        int answered =
                all.stream()
                        .filter(line -> line.part() == ChatPart.AGENT)
                        .mapToInt(ChatLine::seq)
                        .max()
                        .orElse(0);
        int unanswered =
                (int)
                        all.stream()
                                .filter(line -> line.part() == ChatPart.CITIZEN)
                                .filter(line -> line.seq() > answered)
                                .count();
        ChatLine last = all.get(all.size() - 1);
        return new Talk(
                chat.id(),
                chat.channel(),
                masked(chat),
                unanswered,
                chat.owedSince(),
                last.words().isEmpty() ? last.fileName() : last.words(),
                last.seq(),
                typing.typing(chat.id(), ChatPart.CITIZEN, now));
    }

    /** The proven number, masked; else 市民 and the chat's own number, to tell two apart. */
    private String masked(Chat chat) {
        return chat.citizenId() == null
                ? "市民 " + chat.id()
                : (String)
                        entities.createNativeQuery("select phone_masked from citizen where id = ?1")
                                .setParameter(1, chat.citizenId())
                                .getSingleResult();
    }
}
