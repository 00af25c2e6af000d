package line12345.ticketing.attachment;

/**
 * A file to be opened.
 *
 * @param name to be saved under; ends as the content says
 * @param mediaType image/jpeg, image/png, image/gif or application/pdf
 */
public record FileBytes(String name, String mediaType, byte[] bytes) {
    /** Pictures are shown in the browser, all else is only saved. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
