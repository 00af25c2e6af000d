package line12345.hotline.console.review;

import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.ticket.reading.TicketLine;

import java.util.List;

/**
 * What waits for a reviewer or a manager.
 *
 * @param home the screen's address
 * @param title of the screen
 * @param what the tickets wait for
 * @param tickets the earliest promise first
 * @param applications the most pressing first
 */
public record ReviewList(
        String home,
        String title,
        String what,
        List<TicketLine> tickets,
        List<ApplicationView> applications) {
    /** So many of the most pressing are shown of each; more is not a list but a backlog. */
    static final int LONGEST = 100;

    static ReviewList ofReviewer(List<TicketLine> tickets, List<ApplicationView> applications) {
        return new ReviewList("/reviews", "审核台", "待审核答复", tickets, applications);
    }

    static ReviewList ofManager(List<TicketLine> tickets, List<ApplicationView> applications) {
        return new ReviewList("/decisions", "待决事项", "待会商", tickets, applications);
    }

    public boolean isEmpty() {
        return tickets.isEmpty() && applications.isEmpty();
    }

    /** {@code 12}, or {@code 100+} where the list was cut. */
    public static String counted(int size) {
        return size < LONGEST ? Integer.toString(size) : LONGEST + "+";
    }

    public String ticketCount() {
        return counted(tickets.size());
    }

    public String applicationCount() {
        return counted(applications.size());
    }
}
