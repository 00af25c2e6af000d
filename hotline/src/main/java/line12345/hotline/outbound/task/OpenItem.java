package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.Wanted;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.citizen.Identities;

import java.time.Instant;

/** The number in hand, for the exchange alone. */
@ApplicationScoped
class OpenItem {
    @Inject ItemBook items;
    @Inject TaskBook tasks;
    @Inject Identities identities;
    @Inject Looks looks;

    @Transactional
    Wanted open(long id, Actor by, Instant now) {
        ItemRow item = held(id, by, now);
        TaskRow task = tasks.of(item.taskId()).orElseThrow(WrongTask::unknown);
        if (!task.going(now)) {
            throw WrongTask.notGoing(task);
        }
        items.keep(id, now.plus(TakeItem.HOLD));
        looks.note(by, item.masked(), "外呼任务：" + task.name(), now);
        String number = identities.open(items.number(id)[1]);
        return Wanted.of(number, Purpose.TASK, "", null, id);
    }

    ItemRow held(long id, Actor by, Instant now) {
        return items.locked(id)
                .filter(item -> item.heldBy(by.accountId(), now))
                .orElseThrow(WrongTask::notHeld);
    }
}
