package line12345.channels.sms.push;

import java.util.List;

/**
 * Messages of people as an operator brings them.
 *
 * @param account the city's name with the operator
 */
public record RepliesForm(String account, List<ReplyForm> replies) {
    /**
     * @param id the operator's own; the same again is the same message
     * @param number the sender's
     */
    public record ReplyForm(String id, String number, String words) {}
}
