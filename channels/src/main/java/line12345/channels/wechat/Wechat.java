package line12345.channels.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.Optional;

/** Whether the official account has been set up 公众号是否接入. */
@ApplicationScoped
public class Wechat {
    /** The channel's name: tickets, joined accounts and notices carry it. */
    public static final String CHANNEL = "wechat";

    @Inject WechatConfig config;

    /** Messages can come in. */
    public boolean open() {
        return set(config.appId()) && set(config.token());
    }

    /** Something can be said unasked, and pictures can be fetched. */
    public boolean speaks() {
        return open() && set(config.secret());
    }

    /** Only encrypted messages are taken. */
    public boolean safe() {
        return set(config.aesKey());
    }

    private static boolean set(Optional<String> setting) {
        return setting.filter(given -> !given.isBlank()).isPresent();
    }
}
