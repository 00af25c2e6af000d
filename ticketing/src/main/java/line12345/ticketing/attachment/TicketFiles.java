package line12345.ticketing.attachment;

import java.util.List;
import java.util.Objects;

/**
 * The attachments of one ticket that one reader may open.
 *
 * @param position of the part the reader writes for, 0 for the whole ticket
 * @param most so many are taken beside the same words
 * @param largest in MB
 * @param files in the order of being added
 */
public record TicketFiles(
        String number, int position, int most, int largest, List<FileView> files) {
    /** What went out with an office's reply. */
    public List<FileView> ofReply(int leg) {
        return files.stream()
                .filter(file -> file.purpose() == Purpose.REPLY && file.given())
                .filter(file -> file.position() == leg)
                .toList();
    }

    /** Of a reply's files those that the citizen sees with the approved answer. */
    public List<FileView> shown(int leg) {
        return ofReply(leg).stream().filter(FileView::forCitizen).toList();
    }

    /** Of a reply's files those that stay in the house. */
    public List<FileView> kept(int leg) {
        return ofReply(leg).stream().filter(file -> !file.forCitizen()).toList();
    }

    /** The evidence of an application. */
    public List<FileView> ofApplication(long id) {
        return files.stream().filter(file -> Objects.equals(file.applicationId(), id)).toList();
    }

    /** Minutes of meetings that have decided. */
    public List<FileView> minutes() {
        return files.stream()
                .filter(file -> file.purpose() == Purpose.MINUTES && file.given())
                .toList();
    }

    /** What lies beside the words the reader is writing. */
    public Draft draft(String purpose) {
        Purpose wanted = Purpose.named(purpose);
        return new Draft(
                number,
                wanted,
                most,
                largest,
                files.stream()
                        .filter(file -> file.purpose() == wanted && file.open())
                        .filter(file -> file.position() == position)
                        .toList());
    }

    /**
     * Files beside words that are being written.
     *
     * @param largest in MB
     */
    public record Draft(
            String number, Purpose purpose, int most, int largest, List<FileView> files) {
        /** Each is marked for the citizen or the house. */
        public boolean marked() {
            return purpose == Purpose.REPLY;
        }

        public boolean full() {
            return files.size() >= most;
        }
    }
}
