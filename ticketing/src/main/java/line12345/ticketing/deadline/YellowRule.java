package line12345.ticketing.deadline;

/**
 * When the light turns yellow.
 *
 * @param workingDays so many working days before the end, for limits in days that are longer
 * @param percentLeft when this part of the time is left, 0 to 100, for all others
 */
public record YellowRule(int workingDays, int percentLeft) {
    public YellowRule {
        if (workingDays < 0 || percentLeft < 0 || percentLeft > 100) {
            throw new IllegalArgumentException(workingDays + " days, " + percentLeft + " percent");
        }
    }
}
