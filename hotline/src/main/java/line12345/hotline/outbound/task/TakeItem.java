package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.outbound.line.QuietHours;
import line12345.hotline.outbound.quiet.DoNotCall;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.Rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Gives the next number of a task to look at 领取; nothing is dialled by itself. */
@ApplicationScoped
public class TakeItem {
    static final Duration HOLD = Duration.ofMinutes(10);

    /** So many of the list of wishes are passed over at once. */
    private static final int PASSED_OVER = 200;

    @Inject Accounts accounts;
    @Inject TaskBook tasks;
    @Inject ItemBook items;
    @Inject DoNotCall wishes;
    @Inject Rules rules;

    /**
     * The own one if nothing came of it yet, else the next that may be called now; empty when there
     * is none, or in the quiet hours.
     *
     * @throws WrongTask when the task does not go on
     */
    @Transactional
    public Optional<ItemRow> take(long taskId, Actor by, Instant now) {
        TaskRow task = tasks.of(taskId).orElseThrow(WrongTask::unknown);
        if (!task.going(now)) {
            throw WrongTask.notGoing(task);
        }
        accounts.oneAtATime(by);
        Optional<ItemRow> own = items.held(taskId, by, now);
        if (own.isPresent() || QuietHours.of(rules, now).quiet(now)) {
            return own;
        }
        for (int passed = 0; passed < PASSED_OVER; passed++) {
            Optional<Long> next = items.takeNext(taskId, by, now.plus(HOLD), now);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (wishes.of(items.number(next.get())[0], now).isEmpty()) {
                return items.locked(next.get());
            }
            items.end(next.get(), ItemResult.ON_THE_LIST, "", "系统", now);
            tasks.oneDone(taskId, false);
        }
        return Optional.empty();
    }
}
