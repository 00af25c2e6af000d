package line12345.ticketing.partner.day;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A shared ticket in a side's list of a day.
 *
 * @param sent whose list this is sent it; else that side received it
 * @param number the list's side's own
 * @param yours the other side's, null where it is not known
 * @param state SENDING, SENT, REFUSED, ACCEPTED, RETURNED, ANSWERED or CLOSED
 * @param hash SHA-256 of the words as they were sent, lower case hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DayItem(boolean sent, String number, String yours, String state, String hash) {
    private static final int LONGEST = 100;

    /** What another house wrote is kept as far as a table can keep it. */
    public DayItem {
        number = kept(number == null ? "" : number);
        yours = kept(yours);
        state = kept(state == null ? "" : state);
        hash = kept(hash == null ? "" : hash);
    }

    private static String kept(String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("\\p{Cntrl}", "");
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    /** By the sender and its number a ticket is the same on both sides. */
    String seenHere() {
        return sent ? "sent " + number : "taken " + yours;
    }

    /** As {@link #seenHere} says it of the same ticket on the other side's list. */
    String seenThere() {
        return sent ? "taken " + number : "sent " + yours;
    }
}
