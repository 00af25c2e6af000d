package line12345.ticketing.partner.quality;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.ticketing.matter.TicketKind;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A ticket as it goes from one side to the other, in both directions.
 *
 * @param id of this message, the same at each try
 * @param number the sender's own of the ticket: with the sender it is what makes it the same
 * @param sentAt ISO instant of the decision to send it; its day is the day of reconciliation
 * @param place code of the sender's table, {@code placeName} in words
 * @param matter code of the sender's table, {@code matterName} in words
 * @param danger somebody may come to harm
 * @param reason why it is the receiver's
 * @param filedAt ISO instant at which the citizen said it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TicketSheet(
        String id,
        String number,
        String sentAt,
        TicketKind kind,
        String content,
        String phone,
        String name,
        String place,
        String placeName,
        String address,
        String matter,
        String matterName,
        Boolean danger,
        String reason,
        String filedAt) {
    public TicketSheet under(String message) {
        return new TicketSheet(
                message,
                number,
                sentAt,
                kind,
                content,
                phone,
                name,
                place,
                placeName,
                address,
                matter,
                matterName,
                danger,
                reason,
                filedAt);
    }

    /** With what a person wrote instead; empty keeps what is there. */
    public TicketSheet mended(String words, String where) {
        return new TicketSheet(
                id,
                number,
                sentAt,
                kind,
                words.isEmpty() ? content : words,
                phone,
                name,
                place,
                placeName,
                where.isEmpty() ? address : where,
                matter,
                matterName,
                danger,
                reason,
                filedAt);
    }

    /** SHA-256 of the words in UTF-8, lower case hexadecimal: both sides can reckon it. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            (content == null ? "" : content)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
