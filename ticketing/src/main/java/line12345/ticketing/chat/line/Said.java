package line12345.ticketing.chat.line;

import line12345.ticketing.ticket.TicketText;

/**
 * What somebody sends, unchecked.
 *
 * @param key made by the sender; the same key again is the same line
 * @param words may be empty beside a file
 * @param file null without one
 */
public record Said(String key, String words, SentFile file) {
    /**
     * @throws TicketText.WrongText when it is empty, too long or holds what no screen shows
     */
    public String read() {
        return file == null
                ? TicketText.of("消息", words, ChatLines.LONGEST)
                : TicketText.optional("消息", words, ChatLines.LONGEST);
    }
}
