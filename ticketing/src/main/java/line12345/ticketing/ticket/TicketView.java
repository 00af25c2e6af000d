package line12345.ticketing.ticket;

import line12345.ticketing.deadline.Light;

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
 * @param answer what the citizen was told, null before
 * @param closing how it ended, null before
 * @param legs in the order of dispatch
 * @param timeline oldest first
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
        TicketState state,
        String answer,
        String closing,
        List<LegView> legs,
        List<Entry> timeline,
        List<Picture> pictures) {

    /**
     * @param due as a person would say it
     */
    public record LegView(
            long departmentId,
            String department,
            LegState state,
            boolean redo,
            Light light,
            String due,
            Instant dispatchedAt,
            Instant signBy,
            Instant dueAt,
            Instant signedAt,
            Instant repliedAt,
            String reply,
            String reason) {}

    /**
     * @param internal not for the citizen
     */
    public record Entry(Instant at, String who, String what, String sentence, boolean internal) {}

    public record Picture(long id, String name) {}

    /** The leg dispatched last, or null. */
    public LegView lastLeg() {
        return legs.isEmpty() ? null : legs.get(legs.size() - 1);
    }
}
