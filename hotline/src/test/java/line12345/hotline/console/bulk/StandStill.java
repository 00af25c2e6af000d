package line12345.hotline.console.bulk;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.account.Actor;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkTarget;
import line12345.ticketing.bulk.BulkWords;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A step that takes until the test lets it go on, so that all other rows wait. */
@ApplicationScoped
class StandStill implements BulkAction {
    static volatile CountDownLatch gate = new CountDownLatch(0);

    @Override
    public String key() {
        return "stand-still";
    }

    @Override
    public String list() {
        return "/nowhere";
    }

    @Override
    public String verb() {
        return "等一等";
    }

    @Override
    public String done() {
        return "等过了";
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
        try {
            if (!gate.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the gate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<BulkTarget> all(String filter, int most, Actor by, Instant now) {
        return List.of();
    }
}
