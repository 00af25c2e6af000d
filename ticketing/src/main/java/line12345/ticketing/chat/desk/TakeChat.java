package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatConfig;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.ChatsEnough;
import line12345.ticketing.chat.Logins;
import line12345.ticketing.chat.NobodyWaits;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.chat.waiting.HouseWords;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** An agent takes the citizen who waits longest 接入下一位; two who take at once take two. */
@ApplicationScoped
public class TakeChat {
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject Accounts accounts;
    @Inject Logins logins;
    @Inject ChatConfig config;
    @Inject Facts facts;

    /**
     * @return the chat's id
     * @throws NobodyWaits when there is none, or a colleague is just taking the last
     * @throws ChatsEnough when as many are held as can be answered
     */
    @Transactional
    public long next(Actor by, Instant now) {
        accounts.oneAtATime(by);
        if (chats.heldBy(by.accountId()) >= config.beside()) {
            throw new ChatsEnough(config.beside());
        }
        Chat chat = chats.longestWaiting().orElseThrow(NobodyWaits::new);
        facts.announce(chat.take(by.accountId(), now), now);
        lines.house(chat, HouseWords.taken(logins.of(by.accountId())), now);
        chats.watch(chat);
        return chat.id();
    }
}
