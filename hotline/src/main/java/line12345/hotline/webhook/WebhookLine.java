package line12345.hotline.webhook;

import java.time.Instant;
import java.util.List;

/**
 * A subscription as the administrator reads it.
 *
 * @param kinds empty for all
 * @param key by whose rights
 * @param waiting numbers told since the one the receiver has, of any kind
 * @param error of the last try, empty when it went well
 * @param history oldest first
 */
public record WebhookLine(
        long id,
        String name,
        String url,
        List<String> kinds,
        String key,
        State state,
        long lastNumber,
        long waiting,
        int failures,
        Instant nextTry,
        String error,
        Instant sentAt,
        List<Entry> history) {
    public enum State {
        ACTIVE("推送中"),
        PAUSED("已暂停"),
        ENDED("已停用");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public record Entry(Instant at, String who, String what) {}

    public List<String> kindsSaid() {
        return kinds.stream().map(FactKind::said).toList();
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    public boolean ended() {
        return state == State.ENDED;
    }
}
