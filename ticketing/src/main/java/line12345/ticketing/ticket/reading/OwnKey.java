package line12345.ticketing.ticket.reading;

/** What shows that a ticket is one's own: its number and code, or a proven telephone number. */
public sealed interface OwnKey permits OwnCode, ProvenOwner {
    /** As typed, fourteen digits when right. */
    String number();
}
