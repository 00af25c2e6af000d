package line12345.ticketing.adjustment.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.time.LocalDate;
import java.util.Optional;

/** What an administrator wants to change; kept as it was written until it is confirmed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChangeRule.class, name = "rule"),
    @JsonSubTypes.Type(value = ChangeYear.class, name = "year"),
    @JsonSubTypes.Type(value = ChangeHours.class, name = "hours")
})
public sealed interface Change permits ChangeRule, ChangeYear, ChangeHours {
    /** What changes, in one line. */
    String title();

    /** Why a date moves, for the ticket's history and for the citizen. */
    String why();

    /** False when it is for new requests only. */
    boolean movesOpenTickets();

    /** The books with this change in them. */
    Books applyTo(Books books);

    /** The limits that open tickets of this kind get instead of theirs; mostly none. */
    default Optional<DeadlineRule> newTerms(TicketKind kind, Urgency urgency) {
        return Optional.empty();
    }

    /**
     * @throws TooLate when it could not take effect any more as it was written
     */
    default void mustBeInTime(LocalDate today) {}
}
