package line12345.ticketing.attachment.check;

/** Where a file is kept. */
public enum FileStore {
    /** What citizens send in. */
    CITIZEN(
            "select name, content from attachment where id = ?1",
            "update attachment set content = '' where id = ?1"),
    /** What offices and the hotline lay beside their words. */
    STAFF(
            "select f.name, c.content from attached_file f"
                    + " join attached_content c on c.file_id = f.id where f.id = ?1",
            "update attached_content set content = '', thumb = '' where file_id = ?1"),
    /** What both sides send in a live chat; it may never become a ticket. */
    CHAT(
            "select name, content from chat_file where id = ?1",
            "update chat_file set content = '' where id = ?1"),
    /** What citizens said aloud. */
    SOUND(
            "select '语音', content from ticket_sound where id = ?1",
            "update ticket_sound set content = '' where id = ?1");

    private final String read;
    private final String empty;

    FileStore(String read, String empty) {
        this.read = read;
        this.empty = empty;
    }

    /** SQL: name and bytes of one file. */
    String read() {
        return read;
    }

    /** SQL: the bytes are gone, name and row stay. */
    String empty() {
        return empty;
    }
}
