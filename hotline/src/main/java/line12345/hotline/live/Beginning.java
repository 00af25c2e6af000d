package line12345.hotline.live;

/**
 * Where a stream begins.
 *
 * @param after the number heard last
 * @param anew what lies between was not told: the page reads again what it shows
 */
record Beginning(long after, boolean anew) {
    /**
     * Five minutes of a large city's busy hour. Whoever was away for longer is quicker reading the
     * page again, and nobody has the whole history read out by asking for it.
     */
    static final long FURTHEST = 10_000;

    /**
     * @param asked the number that the page heard last; null for a page that begins
     * @param latest the number told last
     */
    static Beginning of(Long asked, long latest) {
        if (asked == null) {
            return new Beginning(latest, false);
        }
        // A number we have not reached yet comes from another database: it must silence nobody.
        if (asked > latest) {
            return new Beginning(latest, true);
        }
        long missed = latest - Math.max(0, asked);
        return missed > FURTHEST
                ? new Beginning(latest, true)
                : new Beginning(latest - missed, false);
    }
}
