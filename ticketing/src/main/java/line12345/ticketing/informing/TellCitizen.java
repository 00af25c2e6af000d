package line12345.ticketing.informing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.fact.PromiseMoved;

import java.time.Instant;

/**
 * Writes a notice to the citizen in the transaction that gives reason for it. The words name no
 * matter and no person: a telephone is seen by others, too.
 */
@ApplicationScoped
class TellCitizen implements FactListener {
    @Inject Tickets tickets;
    @Inject Notices notices;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof PromiseMoved moved) {
            String provisional = moved.provisional() ? "（暂定，放假安排公布后确认）" : "";
            String when = DueWords.moment(now, moved.at());
            tell(
                    moved.about().ticketId(),
                    "您的诉求需要更多时间办理，我们将在 " + when + " 前答复您" + provisional + "。",
                    now);
        } else if (fact instanceof AnswerApproved approved) {
            tell(approved.about().ticketId(), "您的诉求已有答复，请凭编号和查询码查看并评价；我们也会致电听取您的意见。", now);
        }
    }

    private void tell(long ticketId, String words, Instant now) {
        Ticket ticket = tickets.findById(ticketId);
        notices.toCitizen(ticket.citizen().id(), ticket.number(), words, now);
    }
}
