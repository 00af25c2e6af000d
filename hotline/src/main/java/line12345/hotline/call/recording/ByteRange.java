package line12345.hotline.call.recording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that a player asks for (RFC 9110, one range of bytes). */
record ByteRange(long from, long to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    long length() {
        return to - from + 1;
    }

    /** Whether the header asks for one range at all; others are answered with the whole file. */
    static boolean asked(String header) {
        return header != null && ONE.matcher(header).matches() && !header.equals("bytes=-");
    }

    /** Empty if the file has no such part. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher matcher = ONE.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        long from;
        long to = size - 1;
        if (first.isEmpty()) {
            from = Math.max(0, size - Long.parseLong(last));
        } else {
            from = Long.parseLong(first);
            to = last.isEmpty() ? to : Math.min(to, Long.parseLong(last));
        }
        return from < size && from <= to ? Optional.of(new ByteRange(from, to)) : Optional.empty();
    }
}
