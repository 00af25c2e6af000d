package line12345.ticketing.chat.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.chat.ChatScore;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.Logins;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.Typing;
import line12345.ticketing.chat.line.ChatFiles;
import line12345.ticketing.chat.line.ChatLine;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.chat.waiting.ExpectedWait;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The citizen's own newest chat 我的会话, and no other's: asked for by the account, not by a number.
 */
@ApplicationScoped
public class OwnChat {
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject ChatFiles files;
    @Inject ExpectedWait expected;
    @Inject Logins logins;
    @Inject Typing typing;

    /**
     * @param lines those after the ones known already
     * @param before how many wait in front; 0 when it does not wait
     * @param minutes empty when nobody can say how long
     * @param login the agent's number 工号, empty while nobody took it
     * @param score null while not given
     */
    public record View(
            ChatState state,
            List<ChatLine> lines,
            long before,
            OptionalLong minutes,
            String login,
            boolean agentTypes,
            boolean canBeRated,
            ChatScore score) {}

    /**
     * @param after the last line known; 0 for all
     * @return empty when this account never asked
     */
    @Transactional
    public Optional<View> of(String channel, String account, int after, Instant now) {
        return chats.newestToRead(channel, account).map(chat -> view(chat, after, now));
    }

    private View view(Chat chat, int after, Instant now) {
        boolean waits = chat.state() == ChatState.WAITING;
        long before = waits ? chats.before(chat) : 0;
        return new View(
                chat.state(),
                lines.of(chat, after, false),
                before,
                waits ? expected.minutes(before) : OptionalLong.empty(),
                chat.agentId() == null ? "" : logins.of(chat.agentId()),
                typing.typing(chat.id(), ChatPart.AGENT, now),
                chat.canBeRated(),
                chat.score());
    }

    /** The citizen is writing. */
    @Transactional
    public void types(String channel, String account, Instant now) {
        chats.newestToRead(channel, account)
                .filter(chat -> chat.state() != ChatState.ENDED)
                .ifPresent(chat -> typing.types(chat.id(), ChatPart.CITIZEN, now));
    }

    /**
     * @throws NoSuchChat when it is not of this account's newest chat
     */
    @Transactional
    public ChatFiles.Bytes file(String channel, String account, long file) {
        return chats.newestToRead(channel, account)
                .flatMap(chat -> files.of(chat, file))
                .orElseThrow(NoSuchChat::new);
    }
}
