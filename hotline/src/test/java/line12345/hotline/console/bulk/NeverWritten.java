package line12345.hotline.console.bulk;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.account.Actor;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.refusal.Refusal;

import java.time.Instant;
import java.util.List;

/** A step whose refusal holds what the database does not take, so that no result can be written. */
@ApplicationScoped
class NeverWritten implements BulkAction {
    @Override
    public String key() {
        return "never-written";
    }

    @Override
    public String list() {
        return "/nowhere";
    }

    @Override
    public String verb() {
        return "写不下";
    }

    @Override
    public String done() {
        return "";
    }

    @Override
    public String undo() {
        return "";
    }

    @Override
    public boolean isFor(Actor actor) {
        return true;
    }

    @Override
    public void on(BulkTarget target, BulkWords words, Actor by, Instant now) {
        throw new Refusal("never", 422, "写不\u0000下") {};
    }

    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        return List.of();
    }
}
