package line12345.ticketing.alert;

import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.notice.NoticeState;
import line12345.ticketing.notice.Via;

import java.time.Instant;
import java.util.List;

/**
 * An alert as it is shown beside its ticket.
 *
 * @param open nobody has answered
 * @param acknowledgedBy a name, or what was done; null unless somebody answered
 * @param unheardAt since when the last step has been in vain; null before
 */
public record AlertView(
        long id,
        int position,
        String office,
        Occasion occasion,
        Instant startedAt,
        boolean open,
        Instant acknowledgedAt,
        String acknowledgedBy,
        Instant unheardAt,
        List<Message> messages) {
    /**
     * @param deliveredAt null while it waits or was given up
     * @param reason why it waits or was given up; empty when it was delivered
     */
    public record Message(
            Instant at,
            Whom whom,
            String name,
            Via via,
            NoticeState state,
            Instant deliveredAt,
            String reason) {}

    public boolean answered() {
        return acknowledgedAt != null;
    }
}
