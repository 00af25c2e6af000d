package line12345.hotline.call.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** An administrator opens a queue 新增业务队列. */
@ApplicationScoped
public class AddQueue {
    @Inject KeepQueue keep;

    /**
     * @return its key
     * @throws WrongQueue when a part makes no sense or the key is taken
     */
    @Transactional
    public String add(QueueForm form, Actor by, Instant now) {
        List<Queue> all = keep.edit(by);
        String key = QueueText.key(form.key());
        if (KeepQueue.named(all, key).isPresent()) {
            throw new WrongQueue("代号 " + key + " 已经用过，停用的也不能重复；请换一个，或恢复原来的队列。");
        }
        keep.write(all, QueueText.read(key, form), QueueText.why(form.why()), by, now);
        return key;
    }
}
