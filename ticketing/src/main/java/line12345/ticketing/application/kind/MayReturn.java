package line12345.ticketing.application.kind;

import line12345.ticketing.application.Kind;
import line12345.ticketing.application.NotAsked;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;
import java.util.Optional;

/**
 * A part may be given back within its limit, so often, while it is not forbidden (山东省 2020: within
 * two working days, with a reason).
 */
final class MayReturn {
    private MayReturn() {}

    /**
     * @param until the moment after which it is too late; the moment itself is
     * @param asked how often this office asked on this ticket before
     */
    static Optional<NotAsked> refusal(Leg leg, Instant until, int asked, int times, Instant now) {
        if (!Kind.RETURN.askedIn().contains(leg.state())) {
            return refuse("return-not-now", "本环节现在是“" + leg.state().chinese() + "”，不能申请退单。");
        }
        if (leg.returnForbidden()) {
            return refuse("return-forbidden", "这张工单已经会商定责或退单申请未获同意，必须由本单位办理，不能再申请退单。");
        }
        if (asked >= times) {
            return refuse("returned-too-often", "本单位对这张工单已申请退单 " + asked + " 次，达到上限，必须由本单位办理。");
        }
        if (!now.isBefore(until)) {
            return refuse("return-too-late", "退单申请时限已过，必须由本单位办理；如确有困难，可在到期前申请延期。");
        }
        return Optional.empty();
    }

    private static Optional<NotAsked> refuse(String code, String sentence) {
        return Optional.of(new NotAsked(code, sentence));
    }
}
