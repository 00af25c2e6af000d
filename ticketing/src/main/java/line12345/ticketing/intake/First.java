package line12345.ticketing.intake;

import line12345.ticketing.dispatch.Choice;

/** What happens to a new ticket at once, in the same transaction. */
public sealed interface First {
    /** The person taking it answers 直接答复. */
    record Answer(String words) implements First {}

    /** It is dispatched 派单; refused if there is nobody to send it to. */
    record Send(Choice choice) implements First {}

    /**
     * It is dispatched where the catalogue is clear, else it waits for a dispatcher. What may be
     * about an office, by its kind or its matter, always waits.
     */
    record ByCatalogue() implements First {}

    /** It is not taken, and the lawful way is named 不予受理; the ground's code, and own words. */
    record Refuse(String ground, String words) implements First {}

    /** It goes to 110, 119, 120 or 122 at once 一键移交; the ground's code, and own words. */
    record HandOver(String service, String words) implements First {}

    /** The praised office is told 转达表扬; it is the one the request is about. */
    record PassPraise() implements First {}

    /** It repeats an open ticket and follows it 并单; the main ticket's number. */
    record Join(String main) implements First {}
}
