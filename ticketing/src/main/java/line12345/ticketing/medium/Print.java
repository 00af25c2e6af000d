package line12345.ticketing.medium;

import line12345.ticketing.intake.TicketForm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was said with a message, in one line; two messages with the same line are the same. */
final class Print {
    private Print() {}

    /** To be hashed with a key: it holds names and numbers. */
    static String of(TicketForm form, Spot spot) {
        List<String> pictures =
                form.pictures().stream().map(one -> one.name() + sha256(one.bytes())).toList();
        return Stream.of(
                        form.phone(),
                        form.name(),
                        form.kind(),
                        form.content(),
                        form.placeCode(),
                        form.address(),
                        form.matterCode(),
                        form.confidential(),
                        spot,
                        pictures)
                .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining(" "));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
