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
import line12345.ticketing.chat.line.SentFile;
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
    private static final String NOT_CARRIED = "这一条没有转给工作人员：会话里可以发文字、照片、位置和听得清的语音；视频请在登记诉求时发。";

    @Inject AskForAgent ask;
    @Inject SayToAgent say;
    @Inject LeaveChat leave;
    @Inject OwnChat own;

    /**
     * @param key the same message has the same
     * @param file the picture that was shown, or null
     * @param citizen of the proven number
     * @param refused what the house said when this was tried before and rolled back; null at first
     * @return what is answered at once, empty words for nothing: the house's own come by the voice;
     *     nothing at all when the message is not for a chat
     */
    public Optional<String> hear(
            Message message,
            String key,
            SentFile file,
            OptionalLong citizen,
            Refusal refused,
            Instant now) {
        boolean event = message.type().equals("event");
        String word = plain(event ? message.key() : message.text());
        boolean asks = ASK.contains(word);
        if (!asks && (event || !talks(message.sender(), now))) {
            return Optional.empty();
        }
        if (refused != null) {
            return Optional.of(refused.sentence());
        }
        return Optional.of(asks ? ask(message, citizen, now) : goOn(message, word, key, file, now));
    }

    /** A chat of this person's waits or goes on. */
    public boolean talks(String sender, Instant now) {
        return own.of(Wechat.CHANNEL, sender, Integer.MAX_VALUE, now)
                .filter(chat -> chat.state() != ChatState.ENDED)
                .isPresent();
    }

    private String ask(Message message, OptionalLong citizen, Instant now) {
        Long proven = citizen.isPresent() ? citizen.getAsLong() : null;
        ask.ask(new Asker(Wechat.CHANNEL, message.sender(), true, proven), now);
        return "";
    }

    private String goOn(Message message, String word, String key, SentFile file, Instant now) {
        if (END.contains(word)) {
            leave.leave(Wechat.CHANNEL, message.sender(), now);
            return "";
        }
        String words = words(message);
        if (words.isBlank() && file == null) {
            return NOT_CARRIED;
        }
        say.say(Wechat.CHANNEL, message.sender(), new Said(key, words, file), now);
        return "";
    }

    /** What the agent reads; of a voice what WeChat understood, empty where there is nothing. */
    private static String words(Message message) {
        return switch (message.type()) {
            case "text" -> message.text();
            case "voice" -> message.recognition();
            case "location" -> "位置：" + message.place();
            default -> "";
        };
    }

    /** Letters and digits as a keyboard for Chinese may widen them. */
    private static String plain(String words) {
        return Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFKC).strip();
    }
}
