package line12345.channels.wechat.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.message.Message;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.asking.AskForAgent;
import line12345.ticketing.chat.asking.Asker;
import line12345.ticketing.chat.asking.LeaveChat;
import line12345.ticketing.chat.asking.OwnChat;
import line12345.ticketing.chat.asking.SayToAgent;
import line12345.ticketing.chat.line.Said;
import line12345.ticketing.refusal.Refusal;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A message that belongs to a live chat, or asks for one. Everything in the caller's transaction.
 */
@ApplicationScoped
public class ChatTurn {
    private static final Set<String> ASK = Set.of("人工", "转人工", "人工客服", "在线客服");
    private static final Set<String> END = Set.of("结束会话", "退出");
    private static final String ONLY_WORDS = "微信会话里暂时只能发文字，请把情况写下来；照片可以在登记诉求时发，或在网页“在线客服”里发。";

    @Inject AskForAgent ask;
    @Inject SayToAgent say;
    @Inject LeaveChat leave;
    @Inject OwnChat own;

    /**
     * @param key the same message has the same
     * @param citizen of the proven number
     * @param refused what the house said when this was tried before and rolled back; null at first
     * @return what is answered at once, empty words for nothing: the house's own come by the voice;
     *     nothing at all when the message is not for a chat
     */
    public Optional<String> hear(
            Message message, String key, OptionalLong citizen, Refusal refused, Instant now) {
        boolean event = message.type().equals("event");
        String word = plain(event ? message.key() : message.text());
        boolean asks = ASK.contains(word);
        if (!asks && (event || !open(message.sender(), now))) {
            return Optional.empty();
        }
        if (refused != null) {
            return Optional.of(refused.sentence());
        }
        return Optional.of(asks ? ask(message, citizen, now) : goOn(message, word, key, now));
    }

    private boolean open(String sender, Instant now) {
        return own.of(Wechat.CHANNEL, sender, Integer.MAX_VALUE, now)
                .filter(chat -> chat.state() != ChatState.ENDED)
                .isPresent();
    }

    private String ask(Message message, OptionalLong citizen, Instant now) {
        Long proven = citizen.isPresent() ? citizen.getAsLong() : null;
        ask.ask(new Asker(Wechat.CHANNEL, message.sender(), true, proven), now);
        return "";
    }

    private String goOn(Message message, String word, String key, Instant now) {
        if (END.contains(word)) {
            leave.leave(Wechat.CHANNEL, message.sender(), now);
            return "";
        }
        if (!message.type().equals("text")) {
            return ONLY_WORDS;
        }
        say.say(Wechat.CHANNEL, message.sender(), new Said(key, message.text(), null), now);
        return "";
    }

    /** Letters and digits as a keyboard for Chinese may widen them. */
    private static String plain(String words) {
        return Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFKC).strip();
    }
}
