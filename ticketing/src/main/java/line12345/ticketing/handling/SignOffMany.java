package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;

import java.time.Instant;
import java.util.List;

/** A leader lets replies go out that were read and marked one by one 批量批准. */
@ApplicationScoped
class SignOffMany implements BulkAction {
    @Inject SignOffReply signOff;

    @Override
    public String key() {
        return "sign-off";
    }

    @Override
    public String list() {
        return "/desk";
    }

    @Override
    public String verb() {
        return "批准";
    }

    @Override
    public String done() {
        return "已批准并发出";
    }

    @Override
    public String undo() {
        return "批准后回复已经发出，不能撤回；需要更正请联系热线审核员退回重写。";
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.LEADER) && actor.ofOffice();
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        signOff.signOff(target.number(), target.version(), by, now);
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
