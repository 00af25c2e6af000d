package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatConfig;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.ChatsEnough;
import line12345.ticketing.chat.Logins;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.chat.waiting.HouseWords;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** An agent gives a chat to a colleague or back to the queue 转接, with a word between agents. */
@ApplicationScoped
public class HandChatOver {
    private static final int LONGEST_NOTE = 200;

    @Inject OwnTalks own;
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject Accounts accounts;
    @Inject Logins logins;
    @Inject ChatConfig config;
    @Inject Facts facts;

    /**
     * @param colleague an agent's account, or null: whoever takes the next
     * @param note what the colleague should know; the citizen never reads it; may be empty
     * @throws NoSuchChat when somebody else holds it
     * @throws NoSuchColleague when it is no agent, or the same one
     * @throws ChatsEnough when the colleague has enough
     */
    @Transactional
    public void over(long chatId, Long colleague, String note, Actor by, Instant now) {
        Chat chat = own.held(chatId, by);
        String words = TicketText.optional("交接说明", note, LONGEST_NOTE);
        if (colleague != null) {
            mustHaveRoom(colleague, by);
        }
        if (!words.isEmpty()) {
            lines.note(chat, by.accountId(), words, now);
        }
        facts.announce(chat.handOver(colleague, now), now);
        lines.house(
                chat,
                colleague == null
                        ? HouseWords.BACK_IN_QUEUE
                        : HouseWords.handedOver(logins.of(colleague)),
                now);
        chats.watch(chat);
    }

    private void mustHaveRoom(long colleague, Actor by) {
        Actor next =
                accounts.actor(colleague)
                        .filter(one -> one.is(Role.AGENT))
                        .filter(one -> one.accountId() != by.accountId())
                        .orElseThrow(NoSuchColleague::new);
        accounts.oneAtATime(next);
        if (chats.heldBy(next.accountId()) >= config.beside()) {
            throw NoSuchColleague.busy(next.name());
        }
    }
}
