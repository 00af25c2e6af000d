package line12345.channels.portal.car;

import line12345.channels.portal.FieldCheck;
import line12345.channels.portal.UploadedPictures;
import line12345.ticketing.carmoving.MoveForm;
import line12345.ticketing.carmoving.Reason;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.List;
import java.util.UUID;

/**
 * The form as it comes from a browser, unchecked; any part may be missing.
 *
 * @param key made when the form was first shown: sending it again is the same wish
 * @param reason name of a {@link Reason}
 */
record CarForm(
        @RestForm String key,
        @RestForm String plate,
        @RestForm String reason,
        @RestForm String address,
        @RestForm List<FileUpload> pictures) {
    /** The ticket came by the web like any other. */
    private static final String CHANNEL = "portal";

    static CarForm fresh() {
        return new CarForm(UUID.randomUUID().toString(), null, null, null, null);
    }

    /** As typed, with a key if it had none; a picture has to be chosen again. */
    CarForm again() {
        return new CarForm(FieldCheck.isKey(key) ? key : fresh().key, plate, reason, address, null);
    }

    /** As typed, for another wish. */
    CarForm anew() {
        return new CarForm(fresh().key, plate, reason, address, null);
    }

    MoveForm wish() {
        return new MoveForm(
                CHANNEL,
                FieldCheck.isKey(key) ? key : fresh().key,
                plate,
                reason,
                address,
                UploadedPictures.read(UploadedPictures.chosen(pictures), false));
    }
}
