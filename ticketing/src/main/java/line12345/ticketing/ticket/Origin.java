package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;

/** How a request came in 来源: by which channel, as which message, when, taken down by whom. */
@Embeddable
class Origin {
    private String channel;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "call_key")
    private String callKey;

    @Column(name = "filed_by")
    private long filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    protected Origin() {}

    Origin(Request request, Instant now) {
        channel = request.channel();
        messageKey = request.messageKey();
        callKey = request.callKey();
        filedBy = request.by().accountId();
        filedAt = now;
        filedOn = OfficeClock.dayOf(now);
    }

    String channel() {
        return channel;
    }

    Instant filedAt() {
        return filedAt;
    }

    LocalDate filedOn() {
        return filedOn;
    }
}
