package line12345.ticketing.attachment.check;

/** Where a file is kept. */
public enum FileStore {
    /** What citizens send in. */
    CITIZEN(
            "select name from attachment where id = ?1",
            "select content from attachment where id = ?1 and ?2 = 0",
            "update attachment set content = '' where id = ?1"),
    /** What offices and the hotline lay beside their words. */
    STAFF(
            "select name from attached_file where id = ?1",
            "select content from attached_content where file_id = ?1 and ?2 = 0",
            "update attached_content set content = '', thumb = '' where file_id = ?1"),
    /** What both sides send in a live chat; it may never become a ticket. */
    CHAT(
            "select name from chat_file where id = ?1",
            "select content from chat_file where id = ?1 and ?2 = 0",
            "update chat_file set content = '' where id = ?1"),
    /** What citizens said aloud. */
    SOUND(
            "select '语音' from ticket_sound where id = ?1",
            "select content from ticket_sound where id = ?1 and ?2 = 0",
            "update ticket_sound set content = '' where id = ?1"),
    /** Citizens' films, in pieces. */
    VIDEO(
            "select name from ticket_video where id = ?1",
            "select bytes from ticket_video_part where video_id = ?1 and nth = ?2",
            "delete from ticket_video_part where video_id = ?1");

    private final String name;
    private final String piece;
    private final String empty;

    FileStore(String name, String piece, String empty) {
        this.name = name;
        this.piece = piece;
        this.empty = empty;
    }

    /** SQL: what the file ?1 is called. */
    String named() {
        return name;
    }

    /** SQL: of the file ?1 the piece ?2, from 0; no row behind the last. */
    String piece() {
        return piece;
    }

    /** SQL: the bytes are gone, name and row stay. */
    String empty() {
        return empty;
    }
}
