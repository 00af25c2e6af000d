package line12345.ticketing.repeat;

import java.util.Optional;

/** What followed a repeat follows its main ticket, but not more than one transaction carries. */
final class MayComeAlong {
    /** Tickets. */
    static final int MOST = 200;

    private MayComeAlong() {}

    /**
     * @param number of the repeat
     * @param followers that it has itself
     * @param main the number of the ticket it is to be joined to
     */
    static Optional<String> refusal(String number, int followers, String main) {
        return followers > MOST
                ? Optional.of(
                        "工单 %s 已有 %d 张以上工单并入，不能再并入别的工单：请反过来把工单 %s 并入它。"
                                .formatted(number, MOST, main))
                : Optional.empty();
    }
}
