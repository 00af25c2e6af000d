package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.urging.UrgeTicket;

import java.time.Instant;
import java.util.List;

/** The offices of many rows are asked to hurry 批量催办. */
@ApplicationScoped
class UrgeMany implements BulkAction {
    @Inject UrgeTicket urge;
    @Inject Tickets tickets;
    @Inject WatchedTargets targets;

    @Override
    public String key() {
        return "urge";
    }

    @Override
    public String list() {
        return WatchedTargets.LIST;
    }

    @Override
    public String verb() {
        return "催办";
    }

    @Override
    public String done() {
        return "已催办";
    }

    @Override
    public String undo() {
        return "催办已经通知承办单位，不能撤回。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        tickets.of(by, target.number(), now).seenAs(target.version());
        String said = words.words().isEmpty() ? "热线管理人员催办" : words.words();
        urge.urge(target.number(), said, by, now);
    }

    /** A ticket is urged once, however many of its parts are listed. */
    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        return targets.all(filter, line -> true, most, by, now).stream()
                .map(one -> new BulkTarget(one.number(), 0, one.version()))
                .distinct()
                .toList();
    }

    @Override
    public String asks() {
        return "催办时说的话（可不填）";
    }
}
