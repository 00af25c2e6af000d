package line12345.ticketing.fact;

/**
 * Something that happened, as a past-tense record such as {@code TicketFiled}.
 *
 * <p>The record's components are what is told outside as JSON: never a name or a telephone number.
 */
public interface Fact {
    /** Who may hear it live. */
    Audience audience();

    /** The record's name; consumers switch on it. */
    default String kind() {
        return getClass().getSimpleName();
    }
}
