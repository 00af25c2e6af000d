package line12345.hotline.ticketing;

import line12345.ticketing.notice.Courier;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A courier of the tests: set up only when a test says so. */
abstract class FatedCourier implements Courier {
    /** What a try comes to. */
    public interface Fate {
        Delivery of(Notice notice) throws Exception;
    }

    private final List<Notice> taken = new CopyOnWriteArrayList<>();
    private volatile Fate fate;

    public List<Notice> taken() {
        return taken;
    }

    /** Null: not on board. */
    public void fate(Fate fate) {
        this.fate = fate;
        taken.clear();
    }

    @Override
    public boolean aboard() {
        return fate != null;
    }

    @Override
    public Delivery deliver(Notice notice) throws Exception {
        taken.add(notice);
        return fate.of(notice);
    }
}
