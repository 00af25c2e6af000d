package line12345.ticketing.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * The sort keys of a page's last line. Opaque outside, and only good for its list.
 *
 * @param list a word without blanks
 */
public record LastLine(String list, Instant moment, long id) {
    /** Letters, digits, {@code -} and {@code _}: fit for an address. */
    public String cursor() {
        String plain = list + " " + moment + " " + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param cursor null for the first page
     * @return null for the first page
     * @throws line12345.ticketing.refusal.Refusal {@code wrong-cursor} for one of another list
     */
    public static LastLine read(String list, String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(" ");
            if (parts.length != 3 || !parts[0].equals(list)) {
                throw new WrongCursor();
            }
            return new LastLine(list, Instant.parse(parts[1]), Long.parseLong(parts[2]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new WrongCursor();
        }
    }
}
