package line12345.ticketing.application.kind;

import line12345.ticketing.application.Kind;
import line12345.ticketing.application.NotAsked;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.state.Part;

import java.util.Optional;

/** Only the office that answers for all asks for what changes the whole ticket. */
final class LeadOnly {
    private LeadOnly() {}

    static Optional<NotAsked> refusal(Kind kind, Leg leg) {
        if (leg.part() != Part.LEAD) {
            return Optional.of(new NotAsked("lead-only", "这项申请由主办单位提出，请联系主办单位。"));
        }
        return kind.askedIn().contains(leg.state())
                ? Optional.empty()
                : Optional.of(
                        new NotAsked(
                                "ask-not-now",
                                "本环节现在是“" + leg.state().chinese() + "”，签收后、回复前才能提出。"));
    }
}
