package line12345.hotline.call.route;

import java.util.ArrayList;
import java.util.List;

/**
 * Who has waited long enough elsewhere goes first. Reasons do not add up: one is enough, and nobody
 * overtakes those with a better one by having two.
 */
final class WhoIsFirst {
    static final int CARE = 30;
    static final int ABANDONED = 20;
    static final int STILL_OPEN = 10;

    private WhoIsFirst() {}

    /**
     * @param priority 0 for everybody
     * @param why in words for the agent; empty for nobody special
     */
    record Place(int priority, String why) {}

    /**
     * @param needsCare a mark that asks for it
     * @param abandonedToday how often this number hung up while waiting today
     * @param abandonedCounts from how often on it counts; 0 for never
     * @param stillOpen a ticket of this number is being worked on
     */
    static Place of(boolean needsCare, int abandonedToday, int abandonedCounts, boolean stillOpen) {
        List<Place> reasons = new ArrayList<>();
        if (needsCare) {
            reasons.add(new Place(CARE, "特殊关照"));
        }
        if (abandonedCounts > 0 && abandonedToday >= abandonedCounts) {
            reasons.add(new Place(ABANDONED, "今天已排队放弃 " + abandonedToday + " 次"));
        }
        if (stillOpen) {
            reasons.add(new Place(STILL_OPEN, "有未办结工单"));
        }
        return reasons.isEmpty() ? new Place(0, "") : reasons.get(0);
    }
}
