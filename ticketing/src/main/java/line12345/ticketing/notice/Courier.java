package line12345.ticketing.notice;

/** Brings notices to people in one way. Found by type; one for each {@link Via}. */
public interface Courier {
    Via via();

    /** False while it has not been set up: its notices wait and say so. */
    default boolean aboard() {
        return true;
    }

    /**
     * Called outside a transaction, by one thread for each way. It may be asked again for a notice
     * it has handed over, if the house was killed in between.
     *
     * @throws Undeliverable when trying again is useless
     * @throws Exception when it did not work this time; tried again later
     */
    Delivery deliver(Notice notice) throws Exception;
}
