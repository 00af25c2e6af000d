package line12345.ticketing.search.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.fact.BeforeCommit;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.fact.LegSent;
import line12345.ticketing.ticket.fact.TicketClassified;
import line12345.ticketing.ticket.fact.TicketFiled;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the words of a new ticket in the transaction that files it, and those of an office's part
 * in the one that sends it. It waits for the end of the transaction: a ticket that is filed and
 * dispatched at once gets one row instead of two. A ticket that is said to be of another matter or
 * place has its rows written again.
 */
@ApplicationScoped
class HearWords implements FactListener {
    /** Stands for all rows; no leg has it. */
    private static final int AGAIN = -1;

    @Inject BeforeCommit end;
    @Inject EntityManager entities;
    @Inject WordRows rows;

    /** Tickets with the parts to be written. */
    private static final class Heard extends LinkedHashMap<Long, Set<Integer>> {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketFiled filed) {
            parts(filed.ticketId()).add(WordRows.TICKET);
        } else if (fact instanceof LegSent sent) {
            parts(sent.about().ticketId()).add(sent.about().position());
        } else if (fact instanceof TicketClassified classified) {
            parts(classified.about().ticketId()).add(AGAIN);
        }
    }

    private Set<Integer> parts(long ticketId) {
        return end.gathered(HearWords.class, Heard::new, this::write)
                .computeIfAbsent(ticketId, id -> new TreeSet<>());
    }

    private void write(Heard heard) {
        heard.forEach(this::write);
    }

    private void write(long ticketId, Set<Integer> parts) {
        Ticket ticket = entities.find(Ticket.class, ticketId);
        if (parts.contains(AGAIN)) {
            rows.again(ticket);
            return;
        }
        List<Leg> fresh =
                WordRows.firstOfEachOffice(ticket).stream()
                        .filter(leg -> parts.contains(leg.position()))
                        .toList();
        if (parts.contains(WordRows.TICKET)) {
            rows.write(ticket, WordRows.TICKET, fresh.stream().map(Leg::departmentId).toList());
        } else if (!fresh.isEmpty()) {
            rows.write(
                    ticket,
                    fresh.get(0).position(),
                    fresh.stream().map(Leg::departmentId).toList());
        }
    }
}
