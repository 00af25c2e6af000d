package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.chat.waiting.HouseWords;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** An agent leaves the desk: whoever was talked to waits for a colleague, and first. */
@ApplicationScoped
public class LeaveTalks {
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject Facts facts;

    /** Nothing happens to an agent without chats. */
    @Transactional
    public void leave(Actor who, Instant now) {
        for (long id : chats.talksOf(who.accountId())) {
            chats.locked(id)
                    .filter(chat -> chat.state() == ChatState.TALKING)
                    .ifPresent(chat -> back(chat, now));
        }
    }

    private void back(Chat chat, Instant now) {
        facts.announce(chat.handOver(null, now), now);
        lines.house(chat, HouseWords.BACK_IN_QUEUE, now);
        chats.watch(chat);
    }
}
