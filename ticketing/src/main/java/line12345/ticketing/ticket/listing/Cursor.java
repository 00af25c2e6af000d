package line12345.ticketing.ticket.listing;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.KeptTime;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * Where a page ended: the sort keys of its last line. Opaque outside, and only good for its list.
 */
record Cursor(TicketList list, int rank, Instant moment, long id) {
    /** A cursor that this list never gave out. */
    static class WrongCursor extends Refusal {
        WrongCursor() {
            super("wrong-cursor", 400, "翻页标记不正确：请原样使用上一页给出的 next，或从第一页重新读取。");
        }
    }

    String written() {
        String plain = list + " " + rank + " " + moment + " " + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static Cursor read(TicketList list, String written) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(" ");
            if (parts.length != 4 || !parts[0].equals(list.name())) {
                throw new WrongCursor();
            }
            Instant moment = Instant.parse(parts[2]);
            if (!KeptTime.holds(moment)) {
                throw new WrongCursor();
            }
            return new Cursor(list, Integer.parseInt(parts[1]), moment, Long.parseLong(parts[3]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new WrongCursor();
        }
    }
}
