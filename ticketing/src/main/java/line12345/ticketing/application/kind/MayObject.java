package line12345.ticketing.application.kind;

import line12345.ticketing.application.NotAsked;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A citizen may object to the closing of a dispatched ticket once, within a time. */
final class MayObject {
    private MayObject() {}

    /**
     * @param until the end of the time from the closing
     * @param within its length
     */
    static Optional<NotAsked> refusal(
            Ticket ticket,
            UnaryOperator<Instant> until,
            Function<Instant, Span> within,
            Instant now) {
        if (ticket.state() != TicketState.CLOSED) {
            return refuse(
                    "object-not-now",
                    "这张工单" + (ticket.state().open() ? "还在办理，办结后才能提出异议；可以登记催办。" : "已归档，请重新反映。"));
        }
        if (ticket.ending().closing() == Closing.DROPPED) {
            return refuse("object-to-own-withdrawal", "这件事是您自己撤回的，不能提出异议；仍需要解决的，请重新反映。");
        }
        if (ticket.ending().objections() > 0) {
            return refuse("objected-before", "您已经对这张工单提出过异议；如有新的情况，请重新反映。");
        }
        if (ticket.about(now).departmentId() == 0) {
            return refuse("object-no-office", "这张工单没有转交部门办理；如有新的情况，请重新反映或拨打 12345。");
        }
        Instant closedAt = ticket.ending().closedAt();
        if (!now.isBefore(until.apply(closedAt))) {
            return refuse(
                    "object-too-late",
                    "办结已超过 " + within.apply(closedAt).chinese() + "，不能再提出异议；如问题仍在，请重新反映。");
        }
        return Optional.empty();
    }

    private static Optional<NotAsked> refuse(String code, String sentence) {
        return Optional.of(new NotAsked(code, sentence));
    }
}
