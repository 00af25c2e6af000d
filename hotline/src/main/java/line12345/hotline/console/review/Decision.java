package line12345.hotline.console.review;

import line12345.ticketing.ticket.TicketText.WrongText;

/**
 * What was decided about an application.
 *
 * @param version of the application as the person saw it
 * @param words needed when it is refused
 */
public record Decision(int version, Boolean granted, String words) {
    /**
     * @throws WrongText when neither was chosen
     */
    boolean yes() {
        if (granted == null) {
            throw new WrongText("请选择同意或不同意。");
        }
        return granted;
    }
}
