package line12345.ticketing.duty;

/**
 * Somebody's duty in an office.
 *
 * @param id of the duty, for {@link DutyOfficers#phone}
 * @param accountId null for somebody without an account; then there is a telephone
 * @param phoneMasked {@code 138****5678}, or null without a telephone
 * @param leaderAccountId who is told when the officer does not answer, or null
 * @param reachable false once the person's account was closed, and for somebody without an account
 *     whose number is none that is dialled: such were taken before
 */
public record DutyOfficer(
        long id,
        long departmentId,
        Long accountId,
        String name,
        String phoneMasked,
        Long leaderAccountId,
        String leaderName,
        Shift shift,
        boolean reachable) {
    /** Who and when, for the history. */
    String words() {
        return name + "，" + shift.words();
    }
}
