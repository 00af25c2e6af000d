package line12345.ticketing.dispatch.withdraw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.bulk.DoneAt;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;
import java.util.List;

/** The undo of a bulk dispatch 全部撤回: begun from its result, on the rows that were done. */
@ApplicationScoped
class WithdrawMany implements BulkAction {
    @Inject WithdrawDispatch withdraw;
    @Inject Tickets tickets;
    @Inject DoneAt doneAt;

    @Override
    public String key() {
        return "withdraw";
    }

    /** Stands in no list's bar. */
    @Override
    public String list() {
        return "";
    }

    @Override
    public String verb() {
        return "撤回派单";
    }

    @Override
    public String done() {
        return "已撤回，回到派单池";
    }

    @Override
    public String undo() {
        return "撤回的工单在派单池里，可以重新派出。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Step.WITHDRAW.doers().contains(Doer.of(actor));
    }

    /**
     * @param words the ground is the number of the job that is undone; what went out after that job
     *     had sent this ticket is not meant
     */
    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        Instant sent = doneAt.of(words.ground(), target.number()).orElse(now);
        tickets.of(by, target.number(), now)
                .legs()
                .lead()
                .filter(lead -> lead.clock().dispatchedAt().isAfter(sent))
                .ifPresent(
                        later -> {
                            throw new NotNow("这张工单撤回后又重新派给了" + later.departmentName() + "，没有再撤回。");
                        });
        withdraw.withdraw(target.number(), null, by, now);
    }

    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        return List.of();
    }

    @Override
    public boolean allAtOnce() {
        return false;
    }
}
