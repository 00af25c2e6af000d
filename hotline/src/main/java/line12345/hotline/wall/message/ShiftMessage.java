package line12345.hotline.wall.message;

import java.time.Instant;

/**
 * A message as its reader sees it.
 *
 * @param urgent shown above everything
 * @param sender by name
 */
public record ShiftMessage(long id, String words, boolean urgent, String sender, Instant sentAt) {}
