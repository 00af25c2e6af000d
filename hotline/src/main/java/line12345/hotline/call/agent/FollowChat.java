package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import line12345.ticketing.chat.ChatEnded;
import line12345.ticketing.chat.ChatHandedOver;
import line12345.ticketing.chat.ChatTaken;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/**
 * Calls and chats come from one queue 电话与在线统一排队: whoever writes with a citizen is offered no call
 * until the last of those talks is over. An agent who chose otherwise meanwhile is left alone.
 */
@ApplicationScoped
class FollowChat implements FactListener {
    /** Stands where other pauses have their reason. */
    static final String CHATTING = "在线接待";

    @Inject AgentPresences presences;
    @Inject Chats chats;
    @Inject Event<SeatChanged> seats;
    @Inject Facts facts;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof ChatTaken taken) {
            begins(taken.agentId(), now);
        } else if (fact instanceof ChatHandedOver over) {
            ends(over.fromAgentId(), now);
            if (over.toAgentId() != null) {
                begins(over.toAgentId(), now);
            }
        } else if (fact instanceof ChatEnded ended && ended.agentId() != null) {
            ends(ended.agentId(), now);
        }
    }

    private void begins(long agent, Instant now) {
        presences
                .locked(agent)
                .filter(one -> one.chosen() == Wish.READY)
                .ifPresent(one -> change(one, Wish.PAUSED, CHATTING, now));
    }

    private void ends(long agent, Instant now) {
        if (chats.heldBy(agent) > 0) {
            return;
        }
        presences
                .locked(agent)
                .filter(one -> one.chosen() == Wish.PAUSED)
                .filter(one -> CHATTING.equals(one.seat().reason()))
                .ifPresent(one -> change(one, Wish.READY, null, now));
    }

    private void change(AgentPresence one, Wish wish, String reason, Instant now) {
        if (one.wish(wish, reason, one.seat().extension(), now)) {
            facts.announce(one.changed(), now);
            seats.fire(new SeatChanged(one.seat().extension()));
        }
    }
}
