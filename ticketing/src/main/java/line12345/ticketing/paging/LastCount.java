package line12345.ticketing.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * As {@link LastLine}, for lists that are sorted by how many.
 *
 * @param list a word without blanks
 */
public record LastCount(String list, long count, long id) {
    /** Letters, digits, {@code -} and {@code _}: fit for an address. */
    public String cursor() {
        String plain = list + " " + count + " " + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param cursor null for the first page
     * @return null for the first page
     * @throws line12345.ticketing.refusal.Refusal {@code wrong-cursor} for one of another list
     */
    public static LastCount read(String list, String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(" ");
            if (parts.length != 3 || !parts[0].equals(list)) {
                throw new WrongCursor();
            }
            return new LastCount(list, Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        } catch (IllegalArgumentException e) {
            throw new WrongCursor();
        }
    }
}
