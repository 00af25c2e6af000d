package line12345.hotline.console.desk;

import line12345.ticketing.ticket.Reply;

/**
 * An office's reply as written on its desk.
 *
 * @param version of the ticket as the clerk saw it
 * @param answer to the citizen 答复市民
 * @param findings for the house only 核查情况
 * @param contact when and how the citizen was contacted 联系情况
 */
public record ReplyForm(int version, String answer, String findings, String contact) {
    Reply reply() {
        return new Reply(answer, findings, contact);
    }
}
