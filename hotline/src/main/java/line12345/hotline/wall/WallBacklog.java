package line12345.hotline.wall;

import java.time.Instant;

/**
 * Something else that waits for people and that the wall shows beside the queues, such as missed
 * calls. Found by type: who has a backlog brings it.
 */
public interface WallBacklog {
    /** Asked every few seconds while anybody watches: a small question. */
    Backlog look(Instant now);

    /**
     * @param name as people read it, such as 漏话
     * @param open how many wait
     * @param oldestSince null when none waits
     * @param late of these, past their time
     * @param address of the list
     */
    record Backlog(String name, long open, Instant oldestSince, long late, String address) {}
}
