package line12345.ticketing.attachment;

import java.time.Instant;

/**
 * An attachment as it is listed.
 *
 * @param number of its ticket
 * @param position of the part, 0 for the whole ticket
 * @param applicationId null unless it went out with an application
 * @param size such as {@code 1.2 MB}
 * @param given the words beside it are out
 * @param open its writer may still change it
 */
public record FileView(
        long id,
        String number,
        int position,
        Purpose purpose,
        Long applicationId,
        String name,
        boolean picture,
        String size,
        boolean forCitizen,
        boolean given,
        boolean open,
        String addedWho,
        Instant addedAt) {
    static FileView of(Attachment file, String number) {
        return new FileView(
                file.id(),
                number,
                file.position(),
                file.purpose(),
                file.applicationId(),
                file.name(),
                file.picture(),
                words(file.size()),
                file.forCitizen(),
                file.given(),
                file.open(),
                file.addedWho(),
                file.addedAt());
    }

    /** Where staff open it. */
    public String address() {
        return "/tickets/" + number + "/attachments/" + id;
    }

    /** As people say sizes: {@code 1.2 MB} or {@code 320 KB}. */
    static String words(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024
                ? kilobytes + " KB"
                : String.format("%.1f MB", bytes / 1024.0 / 1024.0);
    }
}
