package line12345.ticketing.video;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a film that a player asks for (RFC 9110, 14.1.2).
 *
 * @param from the first byte
 * @param to the last byte, within it
 */
public record ByteSpan(long from, long to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * @param size of the film, at least 1
     */
    public static ByteSpan all(long size) {
        return new ByteSpan(0, size - 1);
    }

    /** Whether the header asks for one part at all; several are answered with the whole film. */
    public static boolean asked(String header) {
        return header != null && ONE.matcher(header).matches() && !header.equals("bytes=-");
    }

    /** Empty if the film has no such part. */
    public static Optional<ByteSpan> of(String header, long size) {
        Matcher one = ONE.matcher(header);
        if (!one.matches() || header.equals("bytes=-")) {
            return Optional.empty();
        }
        String first = one.group(1);
        String last = one.group(2);
        if (first.isEmpty()) {
            // So many bytes from the end.
            return part(size - Math.min(size, Long.parseLong(last)), size - 1, size);
        }
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        return part(Long.parseLong(first), to, size);
    }

    private static Optional<ByteSpan> part(long from, long to, long size) {
        return from < size && from <= to ? Optional.of(new ByteSpan(from, to)) : Optional.empty();
    }

    public long length() {
        return to - from + 1;
    }

    /** As an answer says which part it is. */
    public String contentRange(long size) {
        return "bytes " + from + "-" + to + "/" + size;
    }
}
