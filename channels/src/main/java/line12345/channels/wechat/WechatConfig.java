package line12345.channels.wechat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;
import java.util.Optional;

/** The official account; without its id and token the channel is shut. */
@ConfigMapping(prefix = "line12345.wechat")
public interface WechatConfig {
    /** The account's AppID. */
    Optional<String> appId();

    /** AppSecret; without it nothing can be said unasked and no picture fetched. */
    Optional<String> secret();

    /** The token that both sides sign with. */
    Optional<String> token();

    /** EncodingAESKey, 43 signs. Once set, only encrypted messages are taken (safe mode). */
    Optional<String> aesKey();

    /** Where WeChat's interface is; another one only to try things out. */
    @WithDefault("https://api.weixin.qq.com")
    String api();

    /** Where WeChat's sign-in page is; another one only to try things out. */
    @WithDefault("https://open.weixin.qq.com")
    String authorize();

    /**
     * The address under which citizens open this house's pages, {@code https://…}; WeChat sends
     * them back there. Without it nobody signs in by WeChat and pages ask for a telephone.
     */
    Optional<String> pages();

    /**
     * How far a request's time may be from ours. Raising it lets an overheard request be repeated
     * for longer.
     */
    @WithDefault("PT10M")
    @DurationMin(seconds = 10)
    Duration tolerance();

    /** Bytes of a message's body. Raising it lets strangers make us read more. */
    @WithDefault("65536")
    @Min(4096)
    @Max(1048576)
    int mostBytes();

    /**
     * How long an answer may be worked at before WeChat is told to wait no longer. WeChat hangs up
     * after five seconds; raising it leaves less for the way back.
     */
    @WithDefault("PT3S")
    @DurationMin(millis = 1)
    @DurationMax(seconds = 4)
    Duration answerWithin();

    /** Messages worked at side by side on this node. Raising it takes more database connections. */
    @WithDefault("6")
    @Min(1)
    @Max(16)
    int sideBySide();

    /** False keeps this node from taking up what was left; others go on. */
    @WithDefault("true")
    boolean worker();

    /** Longest sleep between two looks at what was left. */
    @WithDefault("2s")
    @DurationMin(millis = 50)
    Duration look();

    /** How long a conversation that was left can be taken up again. */
    @WithDefault("PT24H")
    @DurationMin(minutes = 1)
    Duration resumable();

    /**
     * How long what was worked at, answered and sent is remembered; what comes again afterwards
     * counts as new. Raising it keeps more rows. WeChat lets us answer for two days, and notices
     * are tried for three: it is never less.
     */
    @WithDefault("P7D")
    @DurationMin(days = 3)
    Duration kept();

    /**
     * Codes sent to telephones at the wish of one account within an hour. Raising it lets one
     * account disturb more strangers and costs messages.
     */
    @WithDefault("5")
    int codesPerAccount();

    /** Requests taken from one account within an hour. Raising it lets one person file more. */
    @WithDefault("10")
    int filingsPerAccount();

    /**
     * The template that notices are sent with; its fields stand in docs/wechat.md. Without one they
     * go as plain words to who wrote within 48 hours, and to nobody else.
     */
    Optional<String> noticeTemplate();

    /** Templates of their own for what happens most; whatever has none goes by the general one. */
    Templates templates();

    /** By the code of the city's words; the same two fields as the general one. */
    interface Templates {
        /** A request was written down 受理. */
        Optional<String> received();

        /** An office has it 派单. */
        Optional<String> sent();

        /** The answer takes longer 延期. */
        Optional<String> later();

        /** There is an answer, to be rated 答复、评价. */
        Optional<String> answer();

        /** Empty for an occasion without one. */
        default Optional<String> of(String occasion) {
            return switch (occasion) {
                case "received" -> received();
                case "sent" -> sent();
                case "later" -> later();
                case "answer" -> answer();
                default -> Optional.empty();
            };
        }
    }
}
