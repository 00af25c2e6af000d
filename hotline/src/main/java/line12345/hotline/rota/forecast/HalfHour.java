package line12345.hotline.rota.forecast;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/**
 * A half hour of a day and what is expected in it.
 *
 * @param slot 0 from midnight, 47 until midnight
 * @param arrivals calls, not a whole number
 * @param handleSeconds talk and wrap-up of one call; 0 when nothing is known
 */
record HalfHour(int slot, double arrivals, double handleSeconds) {
    static final int SECONDS = 30 * 60;

    /** Half hours of a day. */
    static final int COUNT = 48;

    static int slot(Instant moment) {
        var at = moment.atZone(OfficeClock.ZONE);
        return at.getHour() * 2 + at.getMinute() / 30;
    }

    /** {@code 09:30}; the end of the day is {@code 24:00}. */
    static String clock(int slot) {
        return "%02d:%02d".formatted(slot / 2, slot % 2 * 30);
    }
}
