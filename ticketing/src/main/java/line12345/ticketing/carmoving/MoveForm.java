package line12345.ticketing.carmoving;

import line12345.ticketing.intake.TicketForm.Picture;
import line12345.ticketing.privacy.PersonalKind;
import line12345.ticketing.privacy.PersonalWords;
import line12345.ticketing.ticket.TicketText;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody's wish that a car be moved, unchecked.
 *
 * @param channel as the ticket would carry it
 * @param key the same key is the same wish
 * @param reason name of a {@link Reason}
 * @param address where it stands, at most 60 characters; told to the owner
 * @param pictures only for the ticket; the owner gets none
 */
public record MoveForm(
        String channel,
        String key,
        String plate,
        String reason,
        String address,
        List<Picture> pictures) {
    private static final int LONGEST_ADDRESS = 60;

    /** A block and a door may be said: that is where the car stands. */
    private static final Set<PersonalKind> BY_WHICH_ONE_IS_FOUND =
            Set.of(
                    PersonalKind.PHONE,
                    PersonalKind.ACCOUNT,
                    PersonalKind.EMAIL,
                    PersonalKind.IDENTITY_CARD,
                    PersonalKind.BANK_CARD);

    /** The house's words must not carry anybody's link to an owner: they believe the house. */
    private static final Pattern LINK =
            Pattern.compile("(?i)https?[:：]|://|www\\.|[a-z0-9][a-z0-9-]*\\s*[.。．]\\s*[a-z]{2,}");

    Reason chosen() {
        return Stream.of(Reason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> new WrongMove("请选一个要挪车的原因。"));
    }

    /**
     * @throws WrongMove when it would tell the owner who asks, or lead the owner somewhere
     */
    String where() {
        String where = TicketText.of("车停在哪里", address, LONGEST_ADDRESS);
        if (PersonalWords.in(where).stream()
                .anyMatch(spot -> BY_WHICH_ONE_IS_FOUND.contains(spot.kind()))) {
            throw new WrongMove("地点会告诉车主，请不要写电话、微信号、证件号。");
        }
        if (LINK.matcher(Normalizer.normalize(where, Normalizer.Form.NFKC)).find()) {
            throw new WrongMove("地点会告诉车主，请不要写网址，只写车停在哪里。");
        }
        return where;
    }

    /** What the owner reads. */
    String words() {
        return "您的车 "
                + Plate.parse(plate).spoken()
                + " 停在“"
                + where()
                + "”，"
                + chosen().chinese()
                + "，请尽快处理。12345 热线代为转告。";
    }

    /** All that can be wrong with it. */
    void check() {
        words();
    }
}
