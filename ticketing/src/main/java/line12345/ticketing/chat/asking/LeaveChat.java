package line12345.ticketing.chat.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatEnding;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** The citizen has what was wanted, or waits no more 结束会话. */
@ApplicationScoped
public class LeaveChat {
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject Facts facts;

    /** Leaving twice is once. */
    @Transactional
    public void leave(String channel, String account, Instant now) {
        chats.newestOf(channel, account)
                .filter(chat -> chat.state() != ChatState.ENDED)
                .ifPresent(chat -> end(chat, now));
    }

    private void end(Chat chat, Instant now) {
        facts.announce(chat.end(ChatEnding.BY_CITIZEN, now), now);
        lines.house(chat, ChatEnding.BY_CITIZEN.said(), now);
        chats.watch(chat);
    }
}
