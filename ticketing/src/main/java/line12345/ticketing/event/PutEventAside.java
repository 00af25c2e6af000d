package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** It is no event, or nothing of it is to be joined any more 搁置; its tickets stay as they are. */
@ApplicationScoped
public class PutEventAside {
    private static final int LONGEST = 200;

    @Inject Events events;
    @Inject Facts facts;

    /**
     * @param reason at most 200 characters
     * @throws WrongEvent when it does not go on any more
     */
    @Transactional
    public void aside(long id, String reason, Actor by, Instant now) {
        MayTakeUp.mustBe(by);
        EventRow event = events.held(id);
        String why = TicketText.of("搁置原因", reason, LONGEST);
        if (!event.state().goesOn()) {
            throw new WrongEvent("这个事件现在是“" + event.state().chinese() + "”，不用再搁置，请刷新后查看。");
        }
        events.end(id, EventState.ASIDE, why, now);
        facts.announce(new EventPutAside(id, event.matter(), event.street()), now);
    }
}
