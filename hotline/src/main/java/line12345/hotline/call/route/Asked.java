package line12345.hotline.call.route;

/**
 * A call that asks where to wait.
 *
 * @param call the call's key, or null where nothing is to be remembered
 * @param caller the citizen's number as the line tells it, or null
 * @param dialled the number that was called, digits
 * @param digit pressed in the menu, or null
 */
public record Asked(String call, String caller, String dialled, String digit) {
    /** A caller's number is not for logs. */
    @Override
    public String toString() {
        return "Asked " + dialled + " " + digit;
    }
}
