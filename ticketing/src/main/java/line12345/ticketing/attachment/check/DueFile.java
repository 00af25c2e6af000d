package line12345.ticketing.attachment.check;

/** A file whose turn it is. */
record DueFile(long id, FileStore store, long fileId, long ticketId, String name, byte[] bytes) {}
