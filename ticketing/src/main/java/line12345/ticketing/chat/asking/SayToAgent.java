package line12345.ticketing.chat.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatConfig;
import line12345.ticketing.chat.ChatOver;
import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.chat.ChatSaid;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.Typing;
import line12345.ticketing.chat.line.ChatFiles;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.chat.line.Said;
import line12345.ticketing.chat.line.TooFast;
import line12345.ticketing.fact.Facts;

import java.time.Duration;
import java.time.Instant;

/** The citizen says something, also while still waiting: the agent then reads it first. */
@ApplicationScoped
public class SayToAgent {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject ChatFiles files;
    @Inject ChatConfig config;
    @Inject Typing typing;
    @Inject Facts facts;

    /**
     * The same key again says nothing.
     *
     * @throws NoSuchChat when this account never asked
     * @throws ChatOver when the chat has ended
     * @throws TooFast when more came within a minute than anybody writes
     */
    @Transactional
    public void say(String channel, String account, Said said, Instant now) {
        Chat chat = chats.newestOf(channel, account).orElseThrow(NoSuchChat::new);
        String key = ChatLines.key(said.key());
        if (lines.has(chat, ChatPart.CITIZEN, key)) {
            return;
        }
        if (chat.state() == ChatState.ENDED) {
            throw new ChatOver();
        }
        String words = said.read();
        if (lines.ofCitizen(chat, now.minus(MINUTE)) >= config.linesPerMinute()) {
            throw new TooFast();
        }
        Long file = said.file() == null ? null : files.keep(chat, said.file(), now);
        int seq = lines.say(chat, ChatPart.CITIZEN, null, words, file, key, now);
        typing.sent(chat.id(), ChatPart.CITIZEN);
        if (chat.state() == ChatState.TALKING) {
            facts.announce(new ChatSaid(chat.id(), chat.agentId(), seq, ChatPart.CITIZEN), now);
        }
        chats.watch(chat);
    }
}
