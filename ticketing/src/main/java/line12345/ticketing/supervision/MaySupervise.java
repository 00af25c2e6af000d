package line12345.ticketing.supervision;

import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An office is supervised for what it has in hand or has replied to, once at a time, and never for
 * a ticket about itself.
 */
final class MaySupervise {
    private static final Set<LegState> NOT_ITS_WORK =
            EnumSet.of(LegState.RETURNED, LegState.RECALLED, LegState.INFORMED);

    private MaySupervise() {}

    /**
     * @param aboutItself the ticket is about the office or one above it
     * @param already it has an open order on the same ticket
     */
    static Optional<NotSupervised> refusal(
            TicketState ticket, LegState leg, boolean aboutItself, boolean already) {
        if (aboutItself) {
            return refuse("supervise-itself", "这张工单反映的就是该单位，不能向它下发督办单；请联系其上级单位或纪检监察。");
        }
        if (ticket == TicketState.ARCHIVED) {
            return refuse("supervise-archived", "这张工单已归档，不能再督办；如问题仍在，请重新登记。");
        }
        if (NOT_ITS_WORK.contains(leg)) {
            return refuse(
                    "supervise-not-its-work",
                    "该单位的环节现在是“" + leg.chinese() + "”，已不由它办理，请向现在的承办单位下发。");
        }
        if (already) {
            return refuse("supervised-already", "该单位对这张工单已有一张督办单在办，不必重复下发。");
        }
        return Optional.empty();
    }

    private static Optional<NotSupervised> refuse(String code, String sentence) {
        return Optional.of(new NotSupervised(code, sentence));
    }
}
