package line12345.hotline.rota.week;

import java.time.LocalDate;

/**
 * Somebody works a shift on a day 排班.
 *
 * @param day on which the shift begins
 * @param who the person's name when it was entered
 * @param leads a shift leader: there, but no seat at the telephone
 * @param shift code
 * @param breakGroup in which group of the shift's breaks, from 0
 */
public record Seat(
        LocalDate day, long accountId, String who, boolean leads, String shift, int breakGroup) {
    Seat on(LocalDate other) {
        return new Seat(other, accountId, who, leads, shift, breakGroup);
    }
}
