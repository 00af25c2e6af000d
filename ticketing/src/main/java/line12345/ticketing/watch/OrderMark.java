package line12345.ticketing.watch;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.supervision.OrderState;

/**
 * The open supervision order of the office of a row.
 *
 * @param due of the office, as a person would say it
 * @param askedBack why the office wants it withdrawn, empty unless it does
 * @param report what the office did, empty before
 */
public record OrderMark(
        long id,
        int version,
        OrderState state,
        String reason,
        String due,
        Light light,
        String askedBack,
        String report) {
    public boolean returnAsked() {
        return state == OrderState.RETURN_ASKED;
    }

    public boolean reported() {
        return state == OrderState.REPORTED;
    }
}
