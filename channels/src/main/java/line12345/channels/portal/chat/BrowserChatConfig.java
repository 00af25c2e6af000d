package line12345.channels.portal.chat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Limits of chats in browsers. */
@ConfigMapping(prefix = "line12345.portal-chat")
public interface BrowserChatConfig {
    /** How long a browser finds its chat again; longer leaves it readable on shared computers. */
    @WithDefault("P1D")
    Duration known();

    /**
     * Chats begun from one network address within an hour. Keep it high: mobile operators put
     * thousands of people behind one address.
     */
    @WithDefault("120")
    int perAddress();
}
