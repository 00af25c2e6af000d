package line12345.hotline.telephony.link;

import line12345.hotline.call.queue.Queue;

/**
 * Queues here and in the exchange: the general one is called by the hotline's number there, the
 * others by their keys.
 *
 * @param general the exchange's name of the general queue
 */
public record QueueNames(String general) {
    /** Of a queue's key. */
    public String name(String key) {
        return key == null || Queue.GENERAL.equals(key) ? general : key;
    }

    /** Of the exchange's name. */
    public String key(String name) {
        return name == null || general.equals(name) ? Queue.GENERAL : name;
    }
}
