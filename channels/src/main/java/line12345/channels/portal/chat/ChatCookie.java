package line12345.channels.portal.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * By what a browser is known in its chat: a secret that cannot be guessed and of which we keep only
 * a hash. No name, no number; whoever has it reads that one chat.
 */
@ApplicationScoped
class ChatCookie {
    static final String NAME = "line12345-chat";
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Inject BrowserChatConfig config;

    String fresh() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Null when it is none of ours: nobody chooses their own, and so somebody else's. */
    static String read(String value) {
        return value != null && value.matches("[A-Za-z0-9_-]{32}") ? value : null;
    }

    NewCookie of(String secret, boolean encrypted) {
        return new NewCookie.Builder(NAME)
                .value(secret)
                .path("/portal/chat")
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) config.known().toSeconds())
                .build();
    }
}
