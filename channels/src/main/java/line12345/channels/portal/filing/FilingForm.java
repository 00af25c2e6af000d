package line12345.channels.portal.filing;

import line12345.channels.portal.UploadedPictures;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The form as it comes from a browser, unchecked; any part may be missing.
 *
 * @param key made when the form was first shown: sending it again is the same request
 * @param uploads names of pictures that came in parts before
 * @param confidential anything but null means that the box was ticked
 * @param videos names of films that came in parts before
 * @param keepPlace anything but null means that the box was ticked
 */
record FilingForm(
        @RestForm String key,
        @RestForm String content,
        @RestForm String kind,
        @RestForm String matterCode,
        @RestForm String placeCode,
        @RestForm String address,
        @RestForm String name,
        @RestForm String phone,
        @RestForm String confidential,
        @RestForm List<FileUpload> pictures,
        @RestForm List<String> uploads,
        @RestForm List<String> videos,
        @RestForm String keepPlace) {
    static final String CHANNEL = "portal";

    /**
     * Signs that no screen shows and no database keeps; a person can neither see nor delete them.
     */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\n\t\r]]");

    FilingForm {
        content = visible(content);
        address = visible(address);
        name = visible(name);
        phone = visible(phone);
        placeCode = visible(placeCode);
        matterCode = visible(matterCode);
    }

    private static String visible(String typed) {
        return typed == null ? null : INVISIBLE.matcher(typed).replaceAll("");
    }

    /** An empty form with a key of its own. */
    static FilingForm fresh() {
        String key = UUID.randomUUID().toString();
        return beginning(key, null);
    }

    /** A new form that begins with these words. */
    static FilingForm beginning(String words) {
        return beginning(fresh().key, words);
    }

    private static FilingForm beginning(String key, String words) {
        return new FilingForm(
                key, words, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same words under a new key. */
    FilingForm withFreshKey() {
        return new FilingForm(
                fresh().key,
                content,
                kind,
                matterCode,
                placeCode,
                address,
                name,
                phone,
                confidential,
                pictures,
                uploads,
                videos,
                keepPlace);
    }

    List<FileUpload> chosenPictures() {
        return UploadedPictures.chosen(pictures);
    }

    /** Pictures that came in parts before, see {@link line12345.channels.portal.upload.Uploads}. */
    List<String> sentBefore() {
        return named(uploads);
    }

    /** Films that came in parts before; there is no other way for them. */
    List<String> films() {
        return named(videos);
    }

    private static List<String> named(List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(id -> !id.isBlank()).distinct().toList();
    }

    public boolean keepsPlace() {
        return keepPlace != null;
    }

    Optional<TicketKind> chosenKind() {
        return Arrays.stream(TicketKind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    TicketForm toTicket(List<TicketForm.Picture> read) {
        return new TicketForm(
                CHANNEL,
                key,
                null,
                phone,
                name,
                chosenKind().orElse(null),
                content,
                placeCode,
                address,
                matterCode,
                Urgency.ORDINARY,
                confidential != null,
                null,
                new First.ByCatalogue(),
                read);
    }
}
