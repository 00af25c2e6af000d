package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.util.List;

/** What may be read of tasks; never a whole number. */
@ApplicationScoped
public class ReadTasks {
    @Inject TaskBook tasks;
    @Inject ItemBook items;

    @Transactional
    public List<TaskRow> newest(int atMost) {
        return tasks.newest(atMost);
    }

    /**
     * @throws WrongTask when there is none
     */
    @Transactional
    public TaskRow one(long id) {
        return tasks.of(id).orElseThrow(WrongTask::unknown);
    }

    /** Ended numbers, latest first. */
    @Transactional
    public List<ItemRow> ended(long id, int atMost) {
        return items.ended(id, atMost);
    }
}
