package line12345.hotline.rota.week;

import line12345.hotline.rota.shift.Shift;

import java.time.LocalDate;
import java.util.List;

/** People of a shift are spread evenly over its groups of breaks. */
final class BreakGroups {
    private BreakGroups() {}

    /**
     * @param wished from 0, or null for the group with the fewest people
     * @param seats of the week so far
     * @param except the person who is put on the shift
     */
    static int of(Integer wished, Shift shift, LocalDate day, List<Seat> seats, long except) {
        int groups = Math.max(1, shift.breaks().groups().size());
        if (wished != null) {
            return Math.floorMod(wished, groups);
        }
        int[] people = new int[groups];
        seats.stream()
                .filter(seat -> seat.day().equals(day) && seat.shift().equals(shift.code()))
                .filter(seat -> seat.accountId() != except && !seat.leads())
                .forEach(seat -> people[Math.floorMod(seat.breakGroup(), groups)]++);
        int fewest = 0;
        for (int i = 1; i < groups; i++) {
            fewest = people[i] < people[fewest] ? i : fewest;
        }
        return fewest;
    }
}
