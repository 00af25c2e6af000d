package line12345.ticketing.handler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.PostLeft;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

/** What somebody handled is nobody's when the person leaves the office: the others see it again. */
@ApplicationScoped
class LeaveWithPost {
    @Inject Handlers handlers;
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Transactional(Transactional.TxType.MANDATORY)
    void leave(@Observes PostLeft left) {
        if (!left.who().ofOffice()) {
            return;
        }
        for (Handlers.Handled part : handlers.leave(left.who())) {
            Ticket ticket = tickets.findById(part.ticketId());
            ticket.note(
                    left.at(),
                    Actor.house(),
                    "经手人",
                    left.who().name() + "已离开本单位岗位，不再经手，请另行确定经手人",
                    true);
            facts.announce(
                    new HandlerNamed(
                            ticket.number(), ticket.id(), part.position(), part.departmentId()),
                    left.at());
        }
    }
}
