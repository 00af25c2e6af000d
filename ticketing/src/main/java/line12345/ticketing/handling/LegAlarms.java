package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.fact.LegClockMoved;
import line12345.ticketing.ticket.fact.LegEnded;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.fact.LegReplied;
import line12345.ticketing.ticket.fact.LegSent;
import line12345.ticketing.ticket.fact.LegSigned;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps each part's alarms in step with its clock; an alarm's leg is the part's position. */
@ApplicationScoped
class LegAlarms implements FactListener {
    static final String SIGN_BY = "sign-by";
    static final String YELLOW = "yellow";
    static final String DUE = "due";
    static final String PAUSE_END = "pause-end";
    private static final Set<String> KINDS = Set.of(SIGN_BY, YELLOW, DUE, PAUSE_END);

    @Inject Alarms alarms;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegSent sent && sent.about().part() != Part.TOLD) {
            alarms.set(
                    List.of(
                            alarm(SIGN_BY, sent.about(), sent.signBy()),
                            alarm(YELLOW, sent.about(), sent.yellowAt()),
                            alarm(DUE, sent.about(), sent.dueAt())));
        } else if (fact instanceof LegSigned signed) {
            alarms.clear(SIGN_BY, signed.about().ticketId(), signed.about().position());
        } else if (fact instanceof LegReplied replied) {
            clear(replied.about());
        } else if (fact instanceof LegEnded ended) {
            clear(ended.about());
        } else if (fact instanceof LegClockMoved moved) {
            moved(moved, now);
        }
    }

    private void moved(LegClockMoved moved, Instant now) {
        LegPoint leg = moved.about();
        if (moved.pausedUntil() != null) {
            clear(leg);
            alarms.set(List.of(alarm(PAUSE_END, leg, moved.pausedUntil())));
            return;
        }
        alarms.clear(PAUSE_END, leg.ticketId(), leg.position());
        List<Alarm> set = new ArrayList<>();
        if (now.isBefore(moved.yellowAt())) {
            set.add(alarm(YELLOW, leg, moved.yellowAt()));
        }
        set.add(alarm(DUE, leg, moved.dueAt()));
        if (moved.waitingSign()) {
            set.add(alarm(SIGN_BY, leg, moved.signBy()));
        }
        alarms.set(set);
    }

    private void clear(LegPoint leg) {
        alarms.clear(KINDS, leg.ticketId(), leg.position());
    }

    private static Alarm alarm(String kind, LegPoint leg, Instant at) {
        return new Alarm(kind, leg.ticketId(), leg.position(), at);
    }
}
