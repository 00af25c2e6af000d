package line12345.ticketing.attachment.check;

import java.time.Instant;

/**
 * A file was harmful and its bytes are gone; heard in the transaction that took them, for places
 * that have no ticket to tell it.
 *
 * @param name as its sender called it
 * @param finding what the scanner calls it
 */
public record HarmFound(FileStore store, long fileId, String name, String finding, Instant at) {}
