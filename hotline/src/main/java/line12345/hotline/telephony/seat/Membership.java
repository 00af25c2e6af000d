package line12345.hotline.telephony.seat;

import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.skill.Level;
import line12345.hotline.call.skill.Skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which telephone stands in which queue, and how far back.
 *
 * <p>Own agents stand at 0, 1 and 2 by their level. Those who help after a while stand behind
 * {@link #LATER}, out of reach until the queue's rule lets them in; where no own agent is signed in
 * they stand directly behind, and help at once. Where nobody would stand at all, everybody does: a
 * citizen who waits is answered.
 */
record Membership(List<Queue> queues, Map<Long, Map<String, Level>> skills) {
    /** The dialplan reaches 0 to 9 at first. */
    static final int LATER = 10;

    static final int AT_ONCE = 3;

    /** Somebody at a telephone. */
    record Here(long accountId, String extension) {}

    /**
     * @param here everybody at a telephone, those who pause too
     * @return queue → extension → how far back
     */
    Map<String, Map<String, Integer>> of(List<Here> here) {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        for (Queue queue : queues) {
            all.put(queue.key(), telephones(queue, here));
        }
        return all;
    }

    private Map<String, Integer> telephones(Queue queue, List<Here> here) {
        Map<String, Integer> own = serving(queue.key(), here, 0);
        String helpers = queue.overflow().to();
        boolean wait = !own.isEmpty() && queue.overflow().after() > 0;
        Map<String, Integer> all = new HashMap<>();
        if (helpers != null) {
            all.putAll(serving(helpers, here, wait ? LATER : AT_ONCE));
        }
        all.putAll(own);
        if (all.isEmpty()) {
            all.putAll(serving(Queue.GENERAL, here, AT_ONCE));
        }
        if (all.isEmpty()) {
            here.forEach(one -> all.put(one.extension(), AT_ONCE));
        }
        return all;
    }

    private Map<String, Integer> serving(String queue, List<Here> here, int behind) {
        Map<String, Integer> serving = new HashMap<>();
        for (Here one : here) {
            Level level = skills.getOrDefault(one.accountId(), Skills.USUAL).get(queue);
            if (level != null) {
                serving.put(one.extension(), behind + level.number() - 1);
            }
        }
        return serving;
    }
}
