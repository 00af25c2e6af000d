package line12345.channels.portal.following;

import line12345.ticketing.attachment.OwnFiles.OwnFile;

import java.util.Base64;

/**
 * A file of the answer as the progress page offers it: by a form, because the code never stands in
 * an address.
 *
 * @param picture the picture in small as a data address, empty when it is only offered by name
 */
public record AnswerFile(long id, String name, String size, String picture) {
    static AnswerFile of(OwnFile file) {
        String picture =
                file.small() == null
                        ? ""
                        : "data:"
                                + file.small().mediaType()
                                + ";base64,"
                                + Base64.getEncoder().encodeToString(file.small().bytes());
        return new AnswerFile(file.id(), file.name(), file.size(), picture);
    }
}
