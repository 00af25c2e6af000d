package line12345.channels.wechat;

import java.time.Duration;
import java.util.Optional;

/** The account of WeChat's own example. */
public record Settings(
        Optional<String> appId,
        Optional<String> token,
        Optional<String> aesKey,
        Duration answerWithin,
        boolean worker)
        implements WechatConfig {
    public Settings(Optional<String> appId, Optional<String> token, Optional<String> aesKey) {
        this(appId, token, aesKey, Duration.ofSeconds(3), false);
    }

    public static Settings ofExample() {
        return new Settings(
                Optional.of("wx5823bf96d3bd56c7"),
                Optional.of("QDG6eK"),
                Optional.of("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"));
    }

    public Settings answeringWithin(Duration patience) {
        return new Settings(appId, token, aesKey, patience, worker);
    }

    public Settings working(boolean works) {
        return new Settings(appId, token, aesKey, answerWithin, works);
    }

    public static Wechat wechat(WechatConfig config) {
        Wechat wechat = new Wechat();
        wechat.config = config;
        return wechat;
    }

    @Override
    public Optional<String> secret() {
        return Optional.empty();
    }

    @Override
    public String api() {
        return "";
    }

    @Override
    public String authorize() {
        return "";
    }

    @Override
    public Optional<String> pages() {
        return Optional.empty();
    }

    @Override
    public Duration tolerance() {
        return Duration.ofMinutes(10);
    }

    @Override
    public int mostBytes() {
        return 65_536;
    }

    @Override
    public int sideBySide() {
        return 1;
    }

    @Override
    public Duration look() {
        return Duration.ofMillis(50);
    }

    @Override
    public Duration resumable() {
        return Duration.ofHours(24);
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(7);
    }

    @Override
    public int codesPerAccount() {
        return 5;
    }

    @Override
    public int filingsPerAccount() {
        return 10;
    }

    @Override
    public Optional<String> noticeTemplate() {
        return Optional.empty();
    }

    @Override
    public Templates templates() {
        throw new UnsupportedOperationException("nothing is told here");
    }
}
