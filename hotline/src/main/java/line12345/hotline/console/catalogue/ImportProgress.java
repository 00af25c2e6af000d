package line12345.hotline.console.catalogue;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far the imports that run on this node have come, by the key that the page made up. A page
 * that asks another node hears nothing and shows a bar without a length.
 */
@ApplicationScoped
class ImportProgress {
    private final Map<String, At> running = new ConcurrentHashMap<>();

    /**
     * @param account whose import it is
     */
    record At(long account, String step, int done, int all) {}

    void at(String key, At at) {
        if (key != null && key.length() <= 64) {
            running.put(key, at);
        }
    }

    void over(String key) {
        if (key != null) {
            running.remove(key);
        }
    }

    /** Null when it is over, elsewhere or somebody else's. */
    At of(String key, long account) {
        At at = running.get(key);
        return at == null || at.account() != account ? null : at;
    }
}
