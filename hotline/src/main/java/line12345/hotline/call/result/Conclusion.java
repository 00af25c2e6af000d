package line12345.hotline.call.result;

/**
 * What an agent says a call came to.
 *
 * @param ticketNumber of a ticket that the agent may read; null for a consultation or no ticket
 * @param code the matter of a consultation, or the reason for no ticket; may be null
 * @param words what was asked and answered; may be null
 * @param entry the edition of the knowledge base that answered it, or null
 */
public record Conclusion(
        ResultKind kind, String ticketNumber, String code, String words, Long entry) {
    /** Longest words, in characters. */
    static final int LONGEST = 2_000;

    static Conclusion about(ResultKind kind, String ticketNumber) {
        return new Conclusion(kind, ticketNumber, null, null, null);
    }

    /**
     * @throws NoResult when something is missing
     */
    Conclusion whole() {
        if (kind == null) {
            throw NoResult.none();
        }
        boolean aboutTicket = kind != ResultKind.CONSULTATION && kind != ResultKind.NO_TICKET;
        if (aboutTicket && (ticketNumber == null || ticketNumber.isBlank())) {
            throw NoResult.withoutTicket();
        }
        if (kind == ResultKind.NO_TICKET && (code == null || code.isBlank())) {
            throw NoResult.withoutReason();
        }
        return this;
    }
}
