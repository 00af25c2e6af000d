package line12345.ticketing.chat.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.attachment.PlainFile;
import line12345.ticketing.attachment.WrongFile;
import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.attachment.check.HeldBack;
import line12345.ticketing.chat.Chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pictures and PDFs sent in chats: known by their content, kept without where they were taken. */
@ApplicationScoped
public class ChatFiles {
    public static final int LARGEST = 5 * 1024 * 1024;
    private static final int MOST = 12;

    @Inject EntityManager entities;
    @Inject FileCheck safety;

    /** Its bytes as they are handed out. */
    public record Bytes(String name, String mediaType, byte[] bytes) {
        public boolean picture() {
            return mediaType.startsWith("image/");
        }
    }

    /**
     * @return its id
     * @throws WrongFile when it is too large, one too many, or neither a picture nor a PDF
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long keep(Chat chat, SentFile sent, Instant now) {
        if (sent.bytes().length > LARGEST) {
            throw new WrongFile("这个文件超过 5 MB，请换一个小一些的，或截屏后再发。");
        }
        if (count(chat) >= MOST) {
            throw new WrongFile("一次会话最多发 " + MOST + " 个文件，已经发满了；更多材料请写成诉求后补充。");
        }
        PlainFile plain = PlainFile.of(sent.name(), sent.bytes());
        long id = insert(chat, plain, now);
        safety.ask(FileStore.CHAT, id, null, now);
        return id;
    }

    private long insert(Chat chat, PlainFile plain, Instant now) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into chat_file (chat_id, name, media_type, content,
                                            stored_at)
                                        values (?1, ?2, ?3, ?4, ?5) returning id
                                        """)
                                .setParameter(1, chat.id())
                                .setParameter(2, plain.name())
                                .setParameter(3, plain.mediaType())
                                .setParameter(4, plain.bytes())
                                .setParameter(5, now)
                                .getSingleResult())
                .longValue();
    }

    private long count(Chat chat) {
        return ((Number)
                        entities.createNativeQuery(
                                        "select count(*) from chat_file where chat_id = ?1")
                                .setParameter(1, chat.id())
                                .getSingleResult())
                .longValue();
    }

    /**
     * Empty when it is not of this chat.
     *
     * @throws HeldBack while it waits for the scanner, and for ever when it is harmful
     */
    public Optional<Bytes> of(Chat chat, long file) {
        Optional<Bytes> found = rows(chat, "and id = " + file).stream().findFirst();
        found.ifPresent(any -> safety.refuseUnsafe(FileStore.CHAT, file));
        return found;
    }

    /**
     * All of a chat but those whose bytes are gone. One that waits for the scanner is among them:
     * whoever keeps it elsewhere asks for it there.
     */
    public List<Bytes> of(Chat chat) {
        return rows(chat, "and length(content) > 0");
    }

    private List<Bytes> rows(Chat chat, String which) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select name, media_type, content from chat_file where chat_id = ?1 "
                                        + which
                                        + " order by id",
                                Object[].class)
                        .setParameter(1, chat.id())
                        .getResultList();
        return rows.stream()
                .map(row -> new Bytes((String) row[0], (String) row[1], (byte[]) row[2]))
                .toList();
    }
}
