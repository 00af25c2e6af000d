package line12345.ticketing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;

import java.time.Instant;
import java.util.List;

/** A reviewer lets answers out that were read and marked one by one 批量审核通过. */
@ApplicationScoped
class ApproveMany implements BulkAction {
    @Inject ApproveReply approve;

    @Override
    public String key() {
        return "approve";
    }

    @Override
    public String list() {
        return "/reviews";
    }

    @Override
    public String verb() {
        return "审核通过";
    }

    @Override
    public String done() {
        return "已审核通过，等待回访";
    }

    @Override
    public String undo() {
        return "审核通过后工单已进入回访，不能撤回；市民不满意的由回访员退回重办。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.REVIEWER);
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        approve.approve(target.number(), target.version(), by, now);
    }

    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        return List.of();
    }

    /** An answer that nobody has read reaches no citizen. */
    @Override
    public boolean allAtOnce() {
        return false;
    }
}
