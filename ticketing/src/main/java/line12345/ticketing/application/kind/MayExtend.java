package line12345.ticketing.application.kind;

import line12345.ticketing.application.Kind;
import line12345.ticketing.application.NotAsked;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.Optional;

/** More time is asked for before the time is over, so often, and not longer than the rule says. */
final class MayExtend {
    private MayExtend() {}

    /**
     * @param granted how often it was granted before
     * @param times how often it may be
     * @param end of the asked length, counted from the due time
     * @param latest end of the longest length the rule allows, counted the same way
     */
    static Optional<NotAsked> refusal(
            Kind kind,
            Leg leg,
            int granted,
            int times,
            Instant end,
            Instant latest,
            Span longest,
            Instant now) {
        if (!Kind.EXTENSION.askedIn().contains(leg.state())) {
            return refuse("extend-not-now", "本环节现在是“" + leg.state().chinese() + "”，签收后、回复前才能申请延期。");
        }
        if (leg.clock().over(now)) {
            return refuse("extend-too-late", "回复时限已过，不能再申请延期：延期须在到期前提出。请尽快回复。");
        }
        if (granted >= times) {
            return refuse(
                    "extended-too-often",
                    "这张工单的" + kind.chinese() + "已批准 " + granted + " 次，达到上限，请在时限内回复。");
        }
        if (end.isAfter(latest)) {
            return refuse("extend-too-long", "每次延期最长 " + longest.chinese() + "，请改短后再提交。");
        }
        return Optional.empty();
    }

    private static Optional<NotAsked> refuse(String code, String sentence) {
        return Optional.of(new NotAsked(code, sentence));
    }
}
