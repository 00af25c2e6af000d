package line12345.ticketing.chat.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.chat.ChatScore;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.NoSuchChat;

/** The citizen says whether the talk was of use 会话评价; the last word counts. */
@ApplicationScoped
public class RateChat {
    @Inject Chats chats;

    @Transactional
    public void rate(String channel, String account, ChatScore score) {
        chats.newestOf(channel, account).orElseThrow(NoSuchChat::new).rate(score);
    }
}
