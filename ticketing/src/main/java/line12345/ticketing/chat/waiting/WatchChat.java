package line12345.ticketing.chat.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatConfig;
import line12345.ticketing.chat.ChatEnding;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** Nobody is forgotten in a chat 会话超时: neither who waits, nor who talks to an empty chair. */
@ApplicationScoped
class WatchChat implements AlarmListener {
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject ExpectedWait expected;
    @Inject ChatConfig config;
    @Inject Facts facts;

    @Override
    public String kind() {
        return Chats.ALARM;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        chats.locked(alarm.legId()).ifPresent(chat -> look(chat, now));
    }

    private void look(Chat chat, Instant now) {
        if (chat.state() == ChatState.ENDED) {
            return;
        }
        switch (chat.neglect(config.times(), now)) {
            case NOTHING -> {}
            case TELL_WAIT -> {
                long before = chats.before(chat);
                lines.house(chat, HouseWords.stillWaiting(before, expected.minutes(before)), now);
            }
            case GIVE_UP -> end(chat, ChatEnding.UNTAKEN, now);
            case AGENT_AWAY -> {
                facts.announce(chat.handOver(null, now), now);
                lines.house(chat, HouseWords.BACK_IN_QUEUE, now);
            }
            case ASK_STILL ->
                    lines.house(
                            chat,
                            HouseWords.stillThere(
                                    config.citizenGone().minus(config.citizenAsked())),
                            now);
            case CITIZEN_GONE -> end(chat, ChatEnding.SILENT, now);
        }
        chats.watch(chat);
    }

    private void end(Chat chat, ChatEnding how, Instant now) {
        facts.announce(chat.end(how, now), now);
        lines.house(chat, how.said(), now);
    }
}
