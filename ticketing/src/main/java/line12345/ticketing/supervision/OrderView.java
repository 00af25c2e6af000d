package line12345.ticketing.supervision;

import line12345.ticketing.deadline.Light;

import java.time.Instant;

/**
 * A supervision order as its office and the hotline's management read it.
 *
 * @param summary the first words of the citizen's request
 * @param advice what the ground asks of the office
 * @param due as a person would say it
 * @param light green or red: it has no yellow
 * @param askedBack why the office asked to have it withdrawn, may be empty
 * @param report what the office did, may be empty
 * @param review what the review said last, may be empty
 * @param endedAt null while it is open
 */
public record OrderView(
        long id,
        int version,
        String number,
        String summary,
        String department,
        OrderState state,
        String reason,
        String advice,
        String words,
        String issuedWho,
        Instant issuedAt,
        String due,
        Light light,
        String askedBack,
        String report,
        String review,
        int sentBack,
        Instant endedAt) {
    public boolean canAccept() {
        return state == OrderState.ISSUED;
    }

    public boolean canReport() {
        return state == OrderState.HANDLING;
    }

    public boolean returnAsked() {
        return state == OrderState.RETURN_ASKED;
    }

    public boolean reported() {
        return state == OrderState.REPORTED;
    }

    /** The office is late, or its report was. */
    public boolean late() {
        return light == Light.RED;
    }
}
