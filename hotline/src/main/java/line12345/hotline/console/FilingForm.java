package line12345.hotline.console;

import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.util.List;

/**
 * What the console sends; everything as it stood in the fields.
 *
 * @param key of the draft: sent twice, it is one ticket
 * @param handling names one of {@link First}
 * @param answer what is said at once, or own words beside a ground
 * @param ground why it is refused, or to which service it is handed over
 * @param main the number of the ticket it joins
 * @param missed the missed call that was called back when it was written; null for none
 * @param chat the live chat 在线会话 it came out of; null for none
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
        String reason,
        Long aboutDepartmentId,
        String ground,
        String main,
        Long missed,
        Long chat) {
    private static final String CHANNEL = "phone";

    /**
     * @param ownCall the call if it was this agent's, else null
     * @param circle the confidential queue that it came through 保密队列: its tickets are confidential
     *     from birth and their words stay with those who serve it; else null
     */
    TicketForm ticketForm(String ownCall, String circle) {
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
                confidential || circle != null,
                circle,
                aboutDepartmentId,
                first(),
                List.of());
    }

    private First first() {
        return switch (handling == null ? "" : handling) {
            case "ANSWER" -> new First.Answer(answer);
            case "DISPATCH" ->
                    new First.Send(line12345.ticketing.dispatch.Choice.of(departmentId, reason));
            case "REFUSE" -> new First.Refuse(ground, answer);
            case "HAND_OVER" -> new First.HandOver(ground, answer);
            case "PRAISE" -> new First.PassPraise();
            case "JOIN" -> new First.Join(main);
            default -> null;
        };
    }
}
