package line12345.hotline.call.route;

/**
 * Where a call waits.
 *
 * @param queue the queue's key
 * @param priority 0 for everybody; a higher one is served first
 * @param why the priority, in words for the agent; empty for none
 * @param longestWait seconds
 * @param prompt the recording that is heard before waiting; empty for none
 */
public record Route(String queue, int priority, String why, int longestWait, String prompt) {}
