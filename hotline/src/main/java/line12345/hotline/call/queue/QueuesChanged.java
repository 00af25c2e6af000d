package line12345.hotline.call.queue;

/** Tells the exchange, after the commit, to look again at queues and at who serves them. */
public record QueuesChanged() {}
