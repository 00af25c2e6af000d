package line12345.ticketing.chat;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is writing just now 正在输入. In this node's memory and never a row: it is over in seconds, and
 * whoever reads at another node misses nothing but a mark.
 */
@ApplicationScoped
public class Typing {
    static final Duration SHOWN = Duration.ofSeconds(6);
    private static final int SWEEP_AT = 1000;

    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    public void types(long chat, ChatPart part, Instant now) {
        if (until.size() > SWEEP_AT) {
            until.values().removeIf(end -> !now.isBefore(end));
        }
        until.put(chat + " " + part, now.plus(SHOWN));
    }

    /** What was written has been sent. */
    public void sent(long chat, ChatPart part) {
        until.remove(chat + " " + part);
    }

    public boolean typing(long chat, ChatPart part, Instant now) {
        Instant end = until.get(chat + " " + part);
        return end != null && now.isBefore(end);
    }
}
