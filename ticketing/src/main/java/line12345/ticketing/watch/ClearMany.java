package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;

import java.time.Instant;
import java.util.List;

/** Replies that were read and marked are not empty after all 批量记为不属空洞. */
@ApplicationScoped
class ClearMany implements BulkAction {
    @Inject ClearSuspicion clear;

    @Override
    public String key() {
        return "clear";
    }

    @Override
    public String list() {
        return WatchedTargets.LIST;
    }

    @Override
    public String verb() {
        return "不属空洞";
    }

    @Override
    public String done() {
        return "已记为不属空洞答复";
    }

    @Override
    public String undo() {
        return "记下后不再列入“疑似空洞答复”；需要追究的仍可下发督办单。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        clear.clear(target.number(), target.position(), target.version(), by, now);
    }

    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        return List.of();
    }

    /** A judgement needs a look at each. */
    @Override
    public boolean allAtOnce() {
        return false;
    }
}
