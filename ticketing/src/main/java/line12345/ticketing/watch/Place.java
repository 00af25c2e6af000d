package line12345.ticketing.watch;

import line12345.ticketing.refusal.Refusal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where the next page of a list goes on: after this moment and this row. */
public record Place(Instant at, long id) {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** An address that no page of ours has written. */
    public static class WrongPlace extends Refusal {
        WrongPlace() {
            super("wrong-place", 400, "页面地址不正确，请从列表开头重新查看。");
        }
    }

    /**
     * Reads what {@link #written()} wrote.
     *
     * @return null for null and empty: the beginning
     * @throws WrongPlace for anything else
     */
    public static Place read(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            int dash = text.indexOf('-');
            Instant at = Instant.EPOCH.plus(Long.parseLong(text, 0, dash, 10), ChronoUnit.MICROS);
            if (at.isBefore(FIRST) || at.isAfter(LAST)) {
                throw new WrongPlace();
            }
            return new Place(at, Long.parseLong(text.substring(dash + 1)));
        } catch (IndexOutOfBoundsException | ArithmeticException | NumberFormatException e) {
            throw new WrongPlace();
        }
    }

    public String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
