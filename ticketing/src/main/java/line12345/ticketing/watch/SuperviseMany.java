package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.supervision.IssueSupervision;

import java.time.Instant;
import java.util.List;

/** Supervision orders to the offices of many rows at once 批量督办. */
@ApplicationScoped
class SuperviseMany implements BulkAction {
    @Inject IssueSupervision issue;
    @Inject WatchedTargets targets;
    @Inject Grounds grounds;

    @Override
    public String key() {
        return "supervise";
    }

    @Override
    public String list() {
        return WatchedTargets.LIST;
    }

    @Override
    public String verb() {
        return "下发督办单";
    }

    @Override
    public String done() {
        return "已下发督办单";
    }

    @Override
    public String undo() {
        return "督办单下发后不能撤回；承办单位申请退回时，可以在“待审督办”里同意。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        issue.issue(
                target.number(),
                target.position(),
                words.ground(),
                words.words(),
                target.version(),
                by,
                now);
    }

    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        return targets.all(filter, WatchLine::canOrder, most, by, now);
    }

    @Override
    public List<Ground> grounds(Instant now) {
        return grounds.of(GroundUse.SUPERVISE, now).stream()
                .map(one -> new Ground(one.code(), one.name()))
                .toList();
    }

    @Override
    public String asks() {
        return "督办要求（可不填）";
    }
}
