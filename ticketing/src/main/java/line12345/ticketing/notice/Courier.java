package line12345.ticketing.notice;

/**
 * Brings notices to people in one way. Found by type; one for each way: a new channel that can
 * reach its citizens brings one and changes nothing here.
 */
public interface Courier {
    /**
     * The name of a {@link Via} or, where only citizens are reached, of the channel that knows
     * them, such as {@code wechat}; never changed, rows carry it.
     */
    String way();

    /** The way as people read it, such as 微信. */
    String chinese();

    /** False while it has not been set up: its notices wait and say so. */
    default boolean aboard() {
        return true;
    }

    /** How many notices this node gives it side by side; at least one. */
    default int sideBySide() {
        return 1;
    }

    /**
     * Called outside a transaction, by as many threads as {@link #sideBySide()} says. It may be
     * asked again for a notice it has handed over, if the house was killed in between.
     *
     * @throws Engaged when this one must wait for another one; it counts as no try
     * @throws QuietHour when it must wait for an hour at which people may be disturbed; it counts
     *     as no try
     * @throws Undeliverable when trying again is useless
     * @throws Exception when it did not work this time; tried again later
     */
    Delivery deliver(Notice notice) throws Exception;
}
