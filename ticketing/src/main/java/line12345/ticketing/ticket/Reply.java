package line12345.ticketing.ticket;

/**
 * What an office says at the end of its work 回复.
 *
 * @param answer to the citizen; nobody outside sees it before it is approved
 * @param findings what was found, for the house only
 * @param contact when and how the citizen was contacted, or why not; for the house only
 */
public record Reply(String answer, String findings, String contact) {
    /**
     * @throws TicketText.WrongText naming the part that is missing or too long
     */
    public Reply {
        answer = TicketText.of("答复市民", answer);
        findings = TicketText.of("核查情况", findings);
        contact = TicketText.of("联系情况", contact, 500);
    }
}
