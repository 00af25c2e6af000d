package line12345.ticketing.attachment.check;

/**
 * A file whose turn it is.
 *
 * @param ticketId null for a file of no ticket
 */
record DueFile(long id, FileStore store, long fileId, Long ticketId, String name) {}
