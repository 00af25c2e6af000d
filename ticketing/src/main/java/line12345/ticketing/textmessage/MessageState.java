package line12345.ticketing.textmessage;

/** Where a message is. A failure stands whatever else is reported of its other parts. */
enum MessageState {
    /** On its way to the operator, who may or may not have it. */
    HANDED_OVER,
    TAKEN,
    REFUSED,
    ARRIVED,
    FAILED
}
