package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a dispatch can still be taken back by whoever sent it. */
final class Withdrawal {
    private Withdrawal() {}

    /**
     * @param together the parts that were sent out with the lead
     * @param within of the dispatch, the last moment counts; zero where the city does not allow it
     * @return why not
     */
    static Optional<String> refusal(
            Leg lead, List<Leg> together, Duration within, Actor by, Instant now) {
        if (within.isZero()) {
            return Optional.of("本市不允许派单员撤回派单；派错的请审核员改派，或由承办单位申请退单。");
        }
        if (lead.dispatchedBy() != by.accountId()) {
            return Optional.of("这张工单不是您派出的，不能由您撤回；派错的请审核员改派。");
        }
        Optional<Leg> begun = together.stream().filter(leg -> leg.signedAt() != null).findFirst();
        if (begun.isPresent()) {
            return Optional.of(begun.get().departmentName() + "已经签收，不能撤回派单；派错的请审核员改派，或由承办单位申请退单。");
        }
        if (now.isAfter(lead.clock().dispatchedAt().plus(within))) {
            return Optional.of("派出已超过 " + within.toMinutes() + " 分钟，不能撤回派单；派错的请审核员改派，或由承办单位申请退单。");
        }
        return Optional.empty();
    }
}
