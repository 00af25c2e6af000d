package line12345.hotline.wall.message;

import java.time.Instant;
import java.util.List;

/**
 * A message as its sender sees it.
 *
 * @param addressee in words: 全体在岗, a name, a queue
 * @param read how many have read it
 * @param readers of how many
 * @param unread names of those who have not; at most twelve
 */
public record SentMessage(
        long id,
        String words,
        boolean urgent,
        String addressee,
        String sender,
        Instant sentAt,
        long read,
        long readers,
        List<String> unread) {}
