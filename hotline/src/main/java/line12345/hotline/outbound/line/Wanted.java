package line12345.hotline.outbound.line;

import line12345.ticketing.citizen.PhoneNumber;

import java.util.UUID;

/**
 * A call that somebody wants to make.
 *
 * @param key names it in the house and at the exchange
 * @param number digits of the citizen's number; never into a log
 * @param reason why now in particular, or this number; empty when nothing was said
 * @param ticket the number of the ticket it is about, or null
 * @param subjectId what it is about within its purpose, such as the missed call; or null
 * @param line the code of the line that was chosen, empty for none
 * @param circle within which it is known that it was made 知悉范围; null for none, as nearly all
 */
public record Wanted(
        String key,
        String number,
        Purpose purpose,
        String reason,
        String ticket,
        Long subjectId,
        String line,
        String circle) {
    /** With a key of its own. */
    public static Wanted of(
            String number, Purpose purpose, String reason, String ticket, Long subjectId) {
        String key = "relay-" + UUID.randomUUID().toString().replace("-", "");
        return new Wanted(key, number, purpose, reason, ticket, subjectId, "", null);
    }

    /**
     * Over a chosen line.
     *
     * @param code null or empty for the first that may be used
     */
    public Wanted by(String code) {
        String chosen = code == null ? "" : code.strip();
        return new Wanted(key, number, purpose, reason, ticket, subjectId, chosen, circle);
    }

    /**
     * To somebody who called in confidence 保密.
     *
     * @param kept the circle's key, null for none
     */
    public Wanted within(String kept) {
        return new Wanted(key, number, purpose, reason, ticket, subjectId, line, kept);
    }

    PhoneNumber phone() {
        return new PhoneNumber(number);
    }

    @Override
    public String toString() {
        return "Wanted " + key + " " + purpose;
    }
}
