package line12345.ticketing.chat.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.attachment.check.HarmFound;
import line12345.ticketing.chat.Chats;

/** Both sides of a chat read that a file between them was harmful and is gone 会话文件安全检查. */
@ApplicationScoped
class TellHarm {
    @Inject EntityManager entities;
    @Inject Chats chats;
    @Inject ChatLines lines;

    void heard(@Observes HarmFound found) {
        if (found.store() == FileStore.CHAT) {
            long chat =
                    ((Number)
                                    entities.createNativeQuery(
                                                    "select chat_id from chat_file where id = ?1")
                                            .setParameter(1, found.fileId())
                                            .getSingleResult())
                            .longValue();
            String words =
                    "“" + found.name() + "”里发现病毒（" + found.finding() + "），内容已删除，打不开；需要的话请换一个文件再发。";
            chats.locked(chat).ifPresent(one -> lines.house(one, words, found.at()));
        }
    }
}
