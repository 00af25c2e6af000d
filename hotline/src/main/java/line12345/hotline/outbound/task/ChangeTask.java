package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

/** Pauses a task, lets it go on, ends it for good 暂停、继续、结束. */
@ApplicationScoped
public class ChangeTask {
    @Inject TaskBook tasks;

    /**
     * @throws WrongTask when it has ended
     */
    @Transactional
    public void change(long id, TaskRow.State to, Actor by) {
        mustLead(by);
        TaskRow task = tasks.of(id).orElseThrow(WrongTask::unknown);
        if (task.state() == TaskRow.State.ENDED) {
            throw WrongTask.ended();
        }
        tasks.state(id, to);
    }

    static void mustLead(Actor by) {
        if (!by.is(Role.SHIFT_LEADER) && !by.is(Role.MANAGER)) {
            throw new NotYours("只有班长和管理人员可以建立和管理外呼任务，请联系当班班长。");
        }
    }
}
