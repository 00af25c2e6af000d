package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.AcknowledgeNotice;
import line12345.ticketing.ticket.fact.LegPoint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How alerts begin and come to rest. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Answering {
    @Inject AlertDesk desk;
    @Inject Alarms alarms;
    @Inject AcknowledgeNotice notices;
    @Inject Facts facts;

    /** Only writes it down and sets the alarm: who is told is not worked out in the step itself. */
    void begin(LegPoint about, Occasion occasion, Instant now) {
        long id = desk.begin(about, occasion, now);
        alarms.set(ClimbLadder.KIND, about.ticketId(), id, now);
    }

    /** Whoever did it: somebody of the office has shown to know. */
    void acknowledge(Collection<Long> ids, String who, Instant now) {
        if (ids.isEmpty()) {
            return;
        }
        List<OpenAlert> answered = desk.acknowledge(ids, who, now);
        answered.forEach(alert -> alarms.clear(ClimbLadder.KIND, alert.ticketId(), alert.id()));
        settle(answered.stream().map(OpenAlert::id).toList(), now);
        answered.forEach(alert -> facts.announce(AlertAcknowledged.of(alert), now));
    }

    /** Of one part, on these occasions. */
    void acknowledge(LegPoint about, Set<Occasion> occasions, String who, Instant now) {
        acknowledge(desk.openOf(about.ticketId(), about.position(), occasions), who, now);
    }

    /** It is not true any more, or something else takes its place. */
    void end(LegPoint about, Set<Occasion> occasions, Instant now) {
        List<Long> ids = desk.openOf(about.ticketId(), about.position(), occasions);
        ids.forEach(id -> alarms.clear(ClimbLadder.KIND, about.ticketId(), id));
        end(ids, now);
    }

    void end(Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            desk.end(ids);
            settle(ids, now);
        }
    }

    private void settle(Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            notices.settle(desk.noticesOf(ids), now);
        }
    }
}
