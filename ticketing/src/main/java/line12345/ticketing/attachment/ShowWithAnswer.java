package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/**
 * When an answer is approved, those of the lead's files that are for the citizen are approved with
 * it. A follower's are those of the main ticket, as its answer is.
 */
@ApplicationScoped
class ShowWithAnswer implements FactListener {
    @Inject EntityManager entities;
    @Inject Tickets tickets;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof AnswerApproved approved) {
            Ticket ticket = tickets.findById(approved.about().ticketId());
            Query rows = approved.before() == TicketState.FOLLOWING ? shared(ticket) : own(ticket);
            rows.setParameter(1, ticket.id()).setParameter(2, approved.round()).executeUpdate();
        }
    }

    private Query own(Ticket ticket) {
        return entities.createNativeQuery(
                        """
                        insert into approved_file (ticket_id, round, file_id)
                        select ?1, ?2, id from attached_file
                        where ticket_id = ?1 and position = ?3 and purpose = 'REPLY'
                          and for_citizen and given_at is not null
                        """)
                .setParameter(3, ticket.legs().lead().orElseThrow().position());
    }

    private Query shared(Ticket ticket) {
        Ticket main = tickets.findById(ticket.mainId());
        return entities.createNativeQuery(
                        """
                        insert into approved_file (ticket_id, round, file_id)
                        select ?1, ?2, file_id from approved_file
                        where ticket_id = ?3 and round = ?4
                        """)
                .setParameter(3, main.id())
                .setParameter(4, main.ending().round());
    }
}
