package line12345.ticketing.callback;

import java.util.Optional;

/** A ticket is done again only so often; then it is explained, or decided at a higher level. */
final class MayRedo {
    private MayRedo() {}

    static Optional<String> refusal(Outcome outcome, int redone, int times) {
        return outcome == Outcome.REDO && redone >= times
                ? Optional.of("这张工单已经重办 " + redone + " 次，达到上限：请说明依据后解释办结，或报管理人员督办。")
                : Optional.empty();
    }
}
