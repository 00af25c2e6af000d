package line12345.ticketing.bulk;

/**
 * A ticket, or an office's part of it, as the person saw it when it was marked.
 *
 * @param position of the part; 0 where the whole ticket is meant; of an event's list the event's id
 * @param version of the ticket as it was seen
 */
public record BulkTarget(String number, int position, int version) {}
