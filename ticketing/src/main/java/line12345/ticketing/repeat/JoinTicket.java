package line12345.ticketing.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Joins a repeat to the ticket of the same event 并单. */
@ApplicationScoped
public class JoinTicket {
    @Inject Tickets tickets;
    @Inject KeepApart keepApart;
    @Inject Facts facts;

    /**
     * Whatever followed the repeat follows the main ticket from now on.
     *
     * @param main the number of the ticket that goes on
     * @param version of the repeat as the person saw it
     * @throws JoinedToItself when the main ticket's office would answer what is about itself
     */
    @Transactional
    public void join(String number, String main, int version, Actor by, Instant now) {
        Step.JOIN.mustBeBy(by);
        Ticket follower = tickets.of(by, number, now);
        follower.seenAs(version);
        Ticket leading = tickets.of(by, main, now);
        List<Ticket> along = tickets.followers(follower.id(), MayComeAlong.MOST + 1);
        MayComeAlong.refusal(number, along.size(), main)
                .ifPresent(
                        sentence -> {
                            throw new NotNow(sentence);
                        });
        keepApart.from(leading, Stream.concat(Stream.of(follower), along.stream()).toList());
        facts.announce(follower.bond().join(leading, along, by, now), now);
    }
}
