package line12345.hotline.call.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** An administrator changes what a queue demands, closes or reopens it 修改业务队列; at once. */
@ApplicationScoped
public class ChangeQueue {
    @Inject KeepQueue keep;

    /**
     * @throws NoSuchQueue unknown
     * @throws WrongQueue when a part makes no sense
     * @throws QueueChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public void change(String key, QueueForm form, Actor by, Instant now) {
        List<Queue> all = keep.edit(by);
        KeepQueue.seen(all, key, form.seen());
        keep.write(all, QueueText.read(key, form), QueueText.why(form.why()), by, now);
    }
}
