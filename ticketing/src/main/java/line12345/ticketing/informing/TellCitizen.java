package line12345.ticketing.informing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.fact.PromiseMoved;

import java.time.Instant;
import java.util.Map;

/**
 * Writes a notice to the citizen in the transaction that gives reason for it. The words are the
 * city's own and name no matter and no person: a telephone is seen by others, too.
 */
@ApplicationScoped
class TellCitizen implements FactListener {
    @Inject Tickets tickets;
    @Inject Notices notices;
    @Inject Grounds grounds;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof PromiseMoved moved && !moved.recounted()) {
            String provisional = moved.provisional() ? "（暂定，放假安排公布后确认）" : "";
            String when = DueWords.moment(now, moved.at()) + provisional;
            tell(moved.about().ticketId(), "later", Map.of("时间", when), now);
        } else if (fact instanceof AnswerApproved approved) {
            tell(approved.about().ticketId(), "answer", Map.of(), now);
        }
    }

    /**
     * @param code of a {@link GroundUse#TELL}
     */
    private void tell(long ticketId, String code, Map<String, String> blanks, Instant now) {
        Ticket ticket = tickets.findById(ticketId);
        String words = grounds.told(GroundUse.TELL, code, blanks, now);
        notices.toCitizen(ticket.citizen().id(), ticket.number(), code, words, now);
    }
}
