package line12345.hotline.rota.forecast;

/**
 * What the city wants, as it stands among its parameters.
 *
 * @param percent of the calls, answered within {@code seconds}
 * @param shrinkagePercent of the paid time in which people are not at the telephone for reasons the
 *     rota does not know: illness, training, a word with the leader
 * @param wrapSeconds how long the wrap-up of a call is
 * @param wrapMeasured as it really was lately; else the city's number
 * @param leastSeats in any half hour, however quiet
 * @param likeDays how many days of the same kind are looked at
 * @param forgetPercent how much an older day counts against the next newer one
 */
record Target(
        int percent,
        int seconds,
        int shrinkagePercent,
        int wrapSeconds,
        boolean wrapMeasured,
        int leastSeats,
        int likeDays,
        int forgetPercent) {
    public String words() {
        return "%d %% 的来电在 %d 秒内接听，另加 %d %% 的损耗（病假、培训等班表里看不到的离席）"
                .formatted(percent, seconds, shrinkagePercent);
    }
}
