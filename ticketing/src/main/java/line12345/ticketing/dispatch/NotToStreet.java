package line12345.ticketing.dispatch;

import line12345.ticketing.refusal.Refusal;

/** What a functional department must do itself is not pushed down. */
public class NotToStreet extends Refusal {
    /**
     * @param sentence from {@link StreetMayTakeIt}
     */
    public NotToStreet(String sentence) {
        super("not-to-street", 422, sentence);
    }
}
