package line12345.hotline.live;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many streams each person listens to on this node; no more than a person has pages. */
@ApplicationScoped
class Listening {
    static final int MOST = 30;

    /** Nobody is kept here who listens to nothing. */
    private final Map<Long, Integer> streams = new ConcurrentHashMap<>();

    /**
     * @return false when it is one too many
     */
    boolean begin(long accountId) {
        int now = streams.merge(accountId, 1, Integer::sum);
        if (now > MOST) {
            end(accountId);
            return false;
        }
        return true;
    }

    void end(long accountId) {
        streams.computeIfPresent(accountId, (id, many) -> many == 1 ? null : many - 1);
    }
}
