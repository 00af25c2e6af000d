package line12345.hotline.call.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.queue.Queue;

import java.util.HashMap;
import java.util.Map;

/** Who serves which queue. */
@ApplicationScoped
public class Skills {
    /** Of who has none entered: a new agent takes what everybody takes. */
    public static final Map<String, Level> USUAL = Map.of(Queue.GENERAL, Level.FIRST);

    @Inject SkillBook book;

    /** Account → queue → level, of those who have any entered. */
    @Transactional
    public Map<Long, Map<String, Level>> all() {
        Map<Long, Map<String, Level>> all = new HashMap<>();
        book.inForce().forEach(row -> of(all, row.accountId()).put(row.queue(), row.level()));
        return all;
    }

    /** Queue → level of one agent. */
    @Transactional
    public Map<String, Level> of(long accountId) {
        Map<String, Level> own = new HashMap<>();
        book.inForce(accountId).forEach(row -> own.put(row.queue(), row.level()));
        return own.isEmpty() ? USUAL : own;
    }

    private static Map<String, Level> of(Map<Long, Map<String, Level>> all, long accountId) {
        return all.computeIfAbsent(accountId, one -> new HashMap<>());
    }
}
