package line12345.hotline.wall.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketFiled;
import line12345.ticketing.ticket.reading.AskedBefore;
import line12345.ticketing.ticket.state.Closing;

import java.time.Duration;
import java.time.Instant;

/**
 * First-call resolution 一次解决: what an agent wrote down, what of it was answered on the spot, and
 * what of that the same citizen asked about again within the city's days. The last is taken from
 * the agent who answered first, on the day of that answer, whoever takes the second call.
 */
@ApplicationScoped
class CountFirstCalls implements FactListener {
    private static final String PHONE = "phone";

    @Inject AskedBefore asked;
    @Inject Tallies tallies;
    @Inject Rules rules;
    @Inject EntityManager entities;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketFiled filed && PHONE.equals(filed.channel())) {
            add(filed.ticketId(), Figure.FILED);
            again(filed.ticketId(), now);
        } else if (fact instanceof TicketClosed closed && closed.closing() == Closing.ANSWERED) {
            add(closed.about().ticketId(), Figure.DIRECT);
        }
    }

    private void add(long ticketId, String figure) {
        asked.of(ticketId)
                .filter(one -> one.filedBy() != 0)
                .ifPresent(one -> tallies.add(one.filedBy(), one.day(), figure, 1));
    }

    private void again(long ticketId, Instant now) {
        Duration within = Duration.ofDays(rules.number(Rule.FIRST_CALL_DAYS, now));
        asked.answeredBefore(ticketId, now.minus(within))
                .filter(before -> noted(before.ticketId(), ticketId, now))
                .ifPresent(
                        before ->
                                tallies.add(before.filedBy(), before.day(), Figure.ASKED_AGAIN, 1));
    }

    /** Once for each ticket, however often the citizen asks again. */
    private boolean noted(long ticketId, long againId, Instant now) {
        return entities.createNativeQuery(
                                "insert into asked_again (ticket_id, again_id, noted_at)"
                                        + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, ticketId)
                        .setParameter(2, againId)
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }
}
