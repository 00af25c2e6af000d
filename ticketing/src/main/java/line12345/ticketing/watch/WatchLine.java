package line12345.ticketing.watch;

import line12345.ticketing.deadline.Light;

import java.util.List;

/**
 * A row of a list of electronic supervision.
 *
 * @param version of the ticket
 * @param position of the part an order would be about, 0 for none
 * @param department whose part it is, empty for none
 * @param state of the part, or of the ticket where there is none
 * @param light of the part, null for none
 * @param due of the part as a person would say it, empty for none
 * @param why what brought it on the list, in words
 * @param reply the beginning of what was replied, for suspected replies only
 * @param contact how the citizen was contacted, for suspected replies only
 * @param chain oldest first, for ping-pong only
 * @param order the office's open order, or null
 * @param canOrder an order can be issued for it
 */
public record WatchLine(
        Place place,
        String number,
        int version,
        int position,
        String summary,
        String urgency,
        String department,
        String state,
        Light light,
        String due,
        List<String> why,
        String reply,
        String contact,
        List<Throw> chain,
        OrderMark order,
        boolean canOrder) {
    WatchLine with(List<Throw> throwsOf) {
        return new WatchLine(
                place,
                number,
                version,
                position,
                summary,
                urgency,
                department,
                state,
                light,
                due,
                why,
                reply,
                contact,
                throwsOf,
                order,
                canOrder);
    }
}
