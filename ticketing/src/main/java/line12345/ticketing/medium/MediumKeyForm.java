package line12345.ticketing.medium;

/**
 * A medium's key that is asked for, unchecked.
 *
 * @param name of the system that will use it
 * @param owner who answers for it
 * @param validUntil its last day, ISO
 * @param sandbox everything is checked and nothing is kept
 */
public record MediumKeyForm(
        String medium, String name, String owner, String validUntil, boolean sandbox) {}
