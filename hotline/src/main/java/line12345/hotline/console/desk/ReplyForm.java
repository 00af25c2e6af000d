package line12345.hotline.console.desk;

import line12345.ticketing.ticket.Reply;

/**
 * An office's reply as written on its desk.
 *
 * @param version of the ticket as the clerk saw it
 * @param answer what was done, for the citizen 处理结果
 * @param basis law or rule it stands on, for the citizen too 依据; may be empty
 * @param findings for the house only 核查情况
 * @param contact when and how the citizen was contacted 联系情况
 */
public record ReplyForm(int version, String answer, String basis, String findings, String contact) {
    Reply reply() {
        return new Reply(new ReplyParts(answer, basis).together(), findings, contact);
    }
}
