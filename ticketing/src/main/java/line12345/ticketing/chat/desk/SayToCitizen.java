package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.chat.ChatSaid;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.Typing;
import line12345.ticketing.chat.line.ChatFiles;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.chat.line.Said;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** The agent who holds a chat says something, or sends a picture or a PDF. */
@ApplicationScoped
public class SayToCitizen {
    @Inject OwnTalks own;
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject ChatFiles files;
    @Inject Typing typing;
    @Inject Facts facts;

    /**
     * The same key again says nothing.
     *
     * @throws NoSuchChat when somebody else holds it, or it has ended
     */
    @Transactional
    public void say(long chatId, Said said, Actor by, Instant now) {
        Chat chat = own.held(chatId, by);
        String key = ChatLines.key(said.key());
        if (lines.has(chat, ChatPart.AGENT, key)) {
            return;
        }
        String words = said.read();
        Long file = said.file() == null ? null : files.keep(chat, said.file(), now);
        int seq = lines.say(chat, ChatPart.AGENT, by.accountId(), words, file, key, now);
        typing.sent(chat.id(), ChatPart.AGENT);
        facts.announce(new ChatSaid(chat.id(), by.accountId(), seq, ChatPart.AGENT), now);
        chats.watch(chat);
    }
}
