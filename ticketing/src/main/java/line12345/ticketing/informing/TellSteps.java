package line12345.ticketing.informing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactsListener;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.TicketDispatched;
import line12345.ticketing.ticket.fact.TicketFiled;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells that a request was written down, and where the city wants it that an office has it. At the
 * end of the transaction, because what was answered or refused at once needs no date.
 */
@ApplicationScoped
class TellSteps implements FactsListener {
    @Inject Tickets tickets;
    @Inject Notices notices;
    @Inject Grounds grounds;
    @Inject InformingConfig config;

    @Override
    public void heard(List<Fact> facts, Instant now) {
        Set<Long> filed = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof TicketFiled one) {
                filed.add(one.ticketId());
                received(one.ticketId(), now);
            } else if (fact instanceof TicketDispatched sent
                    && sent.before() == TicketState.WAITING_DISPATCH
                    && !filed.contains(sent.about().ticketId())) {
                dispatched(sent.about().ticketId(), now);
            }
        }
    }

    private void received(long ticketId, Instant now) {
        if (!config.receipt()) {
            return;
        }
        Ticket ticket = tickets.findById(ticketId);
        if (!ticket.state().open()) {
            return;
        }
        String provisional = ticket.promise().provisional() ? "（暂定，放假安排公布后确认）" : "";
        String when = DueWords.moment(now, ticket.promise().at()) + provisional;
        tell(ticket, "received", Map.of("工单", ticket.number(), "时间", when), now);
    }

    private void dispatched(long ticketId, Instant now) {
        if (config.dispatch()) {
            Ticket ticket = tickets.findById(ticketId);
            tell(ticket, "sent", Map.of("工单", ticket.number()), now);
        }
    }

    private void tell(Ticket ticket, String code, Map<String, String> blanks, Instant now) {
        String words = grounds.told(GroundUse.TELL, code, blanks, now);
        notices.toCitizen(ticket.citizen().id(), ticket.number(), code, words, now);
    }
}
