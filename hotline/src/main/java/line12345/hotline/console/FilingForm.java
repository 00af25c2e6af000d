package line12345.hotline.console;

import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.intake.TicketForm.Handling;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.util.List;

/**
 * What the console sends; everything as it stood in the fields.
 *
 * @param key of the draft: sent twice, it is one ticket
 * @param handling {@code DISPATCH} or {@code ANSWER}
 */
public record FilingForm(
        String key,
        String callKey,
        String phone,
        String name,
        String kind,
        String content,
        String placeCode,
        String address,
        String matterCode,
        String urgency,
        boolean confidential,
        String handling,
        String answer,
        Long departmentId,
        String reason) {
    private static final String CHANNEL = "phone";

    /**
     * @param ownCall the call if it was this agent's, else null
     */
    TicketForm ticketForm(String ownCall) {
        return new TicketForm(
                CHANNEL,
                key,
                ownCall,
                phone,
                name,
                Choice.named(TicketKind.class, kind),
                content,
                placeCode,
                address,
                matterCode,
                Choice.named(Urgency.class, urgency),
                confidential,
                Choice.named(Handling.class, handling),
                answer,
                departmentId,
                reason,
                List.of());
    }
}
