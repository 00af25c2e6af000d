package line12345.hotline.rota.swap;

import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.week.RotaMoves;
import line12345.hotline.rota.week.Seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody gives the own shift of a day to a colleague and takes the colleague's of the same or of
 * another day.
 *
 * @param otherShift empty when the colleague is free on {@code otherDay} and takes the shift alone
 * @param words what the shift leader said
 */
public record Swap(
        long id,
        long accountId,
        String who,
        LocalDate day,
        String shift,
        long otherId,
        String other,
        LocalDate otherDay,
        String otherShift,
        String reason,
        SwapState state,
        Instant askedAt,
        String decidedWho,
        Instant decidedAt,
        String words,
        int version) {
    /** {@code 周话务员 11 月 25 日（周三）早班 ⇄ 吴话务员 11 月 26 日（周四）夜班}. */
    public String said(ShiftBook book) {
        return who
                + " "
                + RotaMoves.said(day)
                + book.name(day, shift)
                + (otherShift.isEmpty()
                        ? " → " + other + " 代班"
                        : " ⇄ " + other + " " + theirs(book));
    }

    private String theirs(ShiftBook book) {
        return RotaMoves.said(otherDay) + book.name(otherDay, otherShift);
    }

    /** The shifts are still where they were when it was asked for. */
    boolean stillStands(List<Seat> published) {
        return shiftOf(published, accountId, day).equals(shift)
                && shiftOf(published, otherId, otherDay).equals(otherShift)
                && (day.equals(otherDay)
                        || shiftOf(published, otherId, day).isEmpty()
                                && (otherShift.isEmpty()
                                        || shiftOf(published, accountId, otherDay).isEmpty()));
    }

    static String shiftOf(List<Seat> seats, long accountId, LocalDate day) {
        return seat(seats, accountId, day).map(Seat::shift).orElse("");
    }

    static Optional<Seat> seat(List<Seat> seats, long accountId, LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.accountId() == accountId && seat.day().equals(day))
                .findFirst();
    }

    /** The two shifts change hands; breaks stay with the shift. */
    List<Seat> applied(List<Seat> seats) {
        return seats.stream().map(this::handedOver).toList();
    }

    private Seat handedOver(Seat seat) {
        boolean mine = seat.accountId() == accountId && seat.day().equals(day);
        boolean theirs = seat.accountId() == otherId && seat.day().equals(otherDay);
        if (mine && seat.shift().equals(shift)) {
            return to(seat, otherId, other);
        }
        return theirs && seat.shift().equals(otherShift) ? to(seat, accountId, who) : seat;
    }

    private static Seat to(Seat seat, long account, String name) {
        return new Seat(seat.day(), account, name, seat.leads(), seat.shift(), seat.breakGroup());
    }
}
