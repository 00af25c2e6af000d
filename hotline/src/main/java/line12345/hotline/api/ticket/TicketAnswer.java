package line12345.hotline.api.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.listing.TicketCodes;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * A ticket as programs read it; identity is masked. What is not known yet is left out.
 *
 * @param version also its ETag
 * @param place district and street in words
 * @param promisedAt until when the citizen was promised an answer
 * @param secondPromisedAt the later date the citizen was told
 * @param answer what was approved for the citizen
 * @param main the number of the ticket it follows
 */
@Schema(name = "Ticket", description = "A ticket 工单; identity is masked.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketAnswer(
        String number,
        int version,
        String channel,
        Coded<TicketKind> kind,
        Coded<Urgency> urgency,
        Coded<TicketState> state,
        String content,
        String placeCode,
        String place,
        String address,
        String matterCode,
        String matter,
        boolean confidential,
        String nameMasked,
        String phoneMasked,
        Long aboutDepartmentId,
        String about,
        Instant filedAt,
        Instant promisedAt,
        boolean promiseProvisional,
        String promiseReason,
        Instant secondPromisedAt,
        String answer,
        Instant answeredAt,
        Coded<Closing> closing,
        Instant closedAt,
        String main,
        int bounces,
        int urged,
        boolean hard,
        List<LegAnswer> legs) {
    static TicketAnswer of(TicketView view, TicketCodes codes) {
        return new TicketAnswer(
                view.number(),
                view.version(),
                view.channel(),
                Coded.of(codes.kind(), TicketKind::chinese),
                Coded.of(codes.urgency(), Urgency::chinese),
                Coded.of(view.state(), TicketState::chinese),
                view.content(),
                codes.placeCode(),
                view.place(),
                view.address(),
                codes.matterCode(),
                view.matter(),
                view.confidential(),
                view.name(),
                view.phone(),
                codes.aboutDepartmentId(),
                view.about(),
                view.filedAt(),
                codes.promisedAt(),
                codes.provisional(),
                view.promiseReason(),
                codes.secondPromisedAt(),
                view.answer(),
                view.answeredAt(),
                Coded.of(codes.closing(), Closing::chinese),
                codes.closedAt(),
                view.main(),
                view.bounces(),
                view.urged(),
                view.hard(),
                view.legs().stream().map(LegAnswer::of).toList());
    }
}
