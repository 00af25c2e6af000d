package line12345.channels.intake;

import line12345.channels.kit.signed.WrongMessage;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.medium.Spot;
import line12345.ticketing.ticket.TicketText;

import java.util.Base64;
import java.util.List;

/**
 * A citizen's words as a medium sends them, unchecked.
 *
 * @param id the medium's own of this message, 1 to 100 signs: the same again is the same request
 * @param phone at which the citizen can be reached, required
 * @param place a code of the city's table of places, or left out
 * @param matter a code of the city's table of matters, or left out
 * @param confidential the citizen wants to be kept secret
 * @param pictures at most three, each at most 5 MB
 */
record MessageForm(
        String id,
        String phone,
        String name,
        TicketKind kind,
        String content,
        String place,
        String address,
        String matter,
        Boolean confidential,
        Double latitude,
        Double longitude,
        List<PictureForm> pictures) {
    /**
     * @param base64 of RFC 4648, without line breaks
     */
    record PictureForm(String name, String base64) {}

    /** Null when no place on earth was sent. */
    Spot spot() {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null
                || longitude == null
                || !(Math.abs(latitude) <= 90)
                || !(Math.abs(longitude) <= 180)) {
            throw new WrongMessage(
                    "latitude 和 longitude 须同时填写，分别在 -90 到 90、-180 到 180 之间（WGS 84）。");
        }
        return new Spot(latitude, longitude);
    }

    /**
     * @throws WrongMessage when a picture is no base64
     */
    TicketForm ticket(String medium) {
        return new TicketForm(
                medium,
                TicketText.of("消息编号 id", id, 100),
                null,
                phone,
                name,
                kind == null ? TicketKind.HELP : kind,
                content,
                place,
                address,
                matter,
                Urgency.ORDINARY,
                Boolean.TRUE.equals(confidential),
                null,
                new First.ByCatalogue(),
                pictures == null ? List.of() : pictures.stream().map(this::picture).toList());
    }

    private TicketForm.Picture picture(PictureForm form) {
        if (form == null || form.base64() == null || form.base64().isEmpty()) {
            throw new WrongMessage("pictures 中的每一项都须有 name 和 base64，请补齐后再发送。");
        }
        String name = TicketText.optional("图片名称", form.name(), 200);
        try {
            return new TicketForm.Picture(name, Base64.getDecoder().decode(form.base64()));
        } catch (IllegalArgumentException e) {
            throw new WrongMessage("图片“" + name + "”不是正确的 base64 编码，请重新编码后再发送。");
        }
    }
}
