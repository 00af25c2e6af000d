package line12345.ticketing.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/**
 * Gives a main ticket's answer to its followers, or lets them go when it ended without one; some at
 * a time, for an event may have hundreds.
 */
@ApplicationScoped
class ShareAnswer implements AlarmListener {
    static final String KIND = "followers";
    private static final int AT_A_TIME = 50;

    @Inject Tickets tickets;
    @Inject Alarms alarms;
    @Inject Facts facts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Ticket main = tickets.findById(alarm.ticketId());
        if (MainHasAnswered.againLater(main)) {
            return;
        }
        List<Ticket> followers = tickets.followers(main.id(), AT_A_TIME);
        followers.forEach(follower -> follow(main, follower, now));
        if (followers.size() == AT_A_TIME) {
            alarms.set(KIND, main.id(), 0, now);
        }
    }

    private void follow(Ticket main, Ticket follower, Instant now) {
        if (MainHasAnswered.isTrue(main)) {
            facts.announce(follower.bond().shareAnswer(main, now), now);
        } else {
            String why = "主工单未经答复即办结，恢复单独办理";
            facts.announce(follower.bond().part(why, Actor.house(), now), now);
        }
    }
}
