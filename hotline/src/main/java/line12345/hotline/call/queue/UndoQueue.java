package line12345.hotline.call.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** Takes the newest change of a queue back 撤销修改: what was before is entered again. */
@ApplicationScoped
public class UndoQueue {
    @Inject KeepQueue keep;
    @Inject QueueBook book;

    /**
     * @param seen the edition that is to be taken back, the newest
     * @throws WrongQueue when there is nothing before it
     * @throws QueueChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public void undo(String key, long seen, Actor by, Instant now) {
        List<Queue> all = keep.edit(by);
        Queue newest = KeepQueue.seen(all, key, seen);
        List<Queue> editions = book.history(key);
        if (editions.size() < 2) {
            throw new WrongQueue("这个队列还没有修改过，没有可以撤销的修改；不再需要可以停用。");
        }
        keep.write(all, editions.get(1), "撤销" + newest.changedBy() + "的修改", by, now);
    }
}
