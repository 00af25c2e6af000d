package line12345.hotline.rota.forecast;

import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.week.Seat;

import java.time.LocalDate;
import java.util.List;

/**
 * How many people of the rota are at the telephone in each half hour of a day: those of the evening
 * before whose shift passes midnight too, without those who have a break in it. Somebody who is
 * there for a part of a half hour does not count.
 */
final class Coverage {
    private static final int DAY = 24 * 60;
    private static final int MINUTES = 30;

    private Coverage() {}

    /**
     * @param seats of the day and of the day before, others are passed over
     */
    static int[] of(LocalDate day, List<Seat> seats, ShiftBook book) {
        int[] there = new int[HalfHour.COUNT];
        for (Seat seat : seats) {
            boolean yesterday = seat.day().equals(day.minusDays(1));
            if (!seat.leads() && (yesterday || seat.day().equals(day))) {
                book.on(seat.day(), seat.shift())
                        .ifPresent(
                                shift -> {
                                    int shifted = yesterday ? DAY : 0;
                                    for (int slot = 0; slot < there.length; slot++) {
                                        int from = slot * MINUTES + shifted;
                                        if (shift.works(from, from + MINUTES, seat.breakGroup())) {
                                            there[slot]++;
                                        }
                                    }
                                });
            }
        }
        return there;
    }
}
