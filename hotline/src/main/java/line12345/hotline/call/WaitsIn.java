package line12345.hotline.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import line12345.hotline.call.queue.Queue;

/**
 * The queue that a call was meant for, and whether it is kept from others. Written once, when the
 * call first waits: what an administrator changes of the queue later opens no call of before.
 */
@Embeddable
class WaitsIn {
    /** Null from before there were queues. */
    @Column(name = "queue")
    private String key;

    private boolean confidential;

    protected WaitsIn() {}

    /**
     * @param key null when the exchange could not say which
     */
    WaitsIn(String key, boolean confidential) {
        this.key = key;
        this.confidential = confidential;
    }

    String key() {
        return key == null ? Queue.GENERAL : key;
    }

    boolean confidential() {
        return confidential;
    }
}
