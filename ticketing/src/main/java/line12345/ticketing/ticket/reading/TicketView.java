package line12345.ticketing.ticket.reading;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;

/**
 * A ticket as staff read it; identity is masked.
 *
 * @param version to be sent back with the next step
 * @param place district and street in words, may be empty
 * @param promise the promise as a person would say it
 * @param promiseReason how it was counted
 * @param light of the promise
 * @param secondPromise the later date the citizen was told, empty without one
 * @param answer what was approved for the citizen, null before
 * @param closing how it ended, null before
 * @param answeredAt when the citizen heard an answer, null before
 * @param about the office it is about, empty when none is named
 * @param main the number of the ticket it follows, empty when none
 * @param legs in the order of dispatch
 * @param timeline oldest first
 * @param promisedAt the moment that {@code promise} says in words
 * @param closedAt null while it is open
 */
public record TicketView(
        String number,
        int version,
        String channel,
        String callKey,
        String kind,
        String content,
        String place,
        String address,
        String matter,
        String urgency,
        boolean confidential,
        String name,
        String phone,
        Instant filedAt,
        String promise,
        String promiseReason,
        Light light,
        String secondPromise,
        TicketState state,
        String answer,
        String closing,
        Instant answeredAt,
        String about,
        String main,
        int bounces,
        int urged,
        boolean hard,
        List<LegView> legs,
        List<Entry> timeline,
        List<Picture> pictures,
        Instant promisedAt,
        Instant closedAt) {

    /**
     * @param internal not for the citizen
     */
    public record Entry(Instant at, String who, String what, String sentence, boolean internal) {}

    public record Picture(long id, String name) {}

    /** The office that answers for all now, or did so last; null while there was none. */
    public LegView lead() {
        return legs.stream()
                .filter(leg -> leg.part() == Part.LEAD)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** The parts that one was sent on to. */
    public List<LegView> below(LegView leg) {
        return legs.stream()
                .filter(
                        one ->
                                one.parentPosition() != null
                                        && one.parentPosition() == leg.position())
                .toList();
    }
}
