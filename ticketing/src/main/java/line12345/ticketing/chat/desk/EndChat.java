package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatEnding;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** The agent who holds a chat ends it 结束会话. */
@ApplicationScoped
public class EndChat {
    @Inject OwnTalks own;
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject Facts facts;

    /**
     * @throws NoSuchChat when somebody else holds it, or it has ended
     */
    @Transactional
    public void end(long chatId, Actor by, Instant now) {
        Chat chat = own.held(chatId, by);
        facts.announce(chat.end(ChatEnding.BY_AGENT, now), now);
        lines.house(chat, ChatEnding.BY_AGENT.said(), now);
        chats.watch(chat);
    }
}
