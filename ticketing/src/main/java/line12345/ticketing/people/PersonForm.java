package line12345.ticketing.people;

/**
 * A person as an administrator writes it.
 *
 * @param login only for a new one; it never changes
 * @param role the name of a {@link line12345.ticketing.account.Role}
 * @param officeId for people of an office, else null
 * @param extension the telephone on the desk; empty for none
 * @param phone the own telephone; null or empty leaves what is there, {@link #NONE} takes it away
 */
public record PersonForm(
        String login, String name, String role, Long officeId, String extension, String phone) {
    /** Written where a telephone is to be taken away. */
    public static final String NONE = "无";
}
