package line12345.ticketing.ticket.reading;

import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * An office sees whose ticket it is while the ticket is its work: what it gave back, what was taken
 * from it and what it was only told of is none, and nothing is once it is archived.
 */
final class MayReveal {
    private MayReveal() {}

    /**
     * @param own whether an office is the asking one, or below it where the city lets it read
     * @return the sentence that says why not; empty when the office may see it
     */
    static Optional<String> refusal(Ticket ticket, LongPredicate own) {
        if (ticket.state() == TicketState.ARCHIVED) {
            return Optional.of("工单已归档，承办单位不能再查看诉求人身份；确需联系市民时，请通过 12345 热线转达。");
        }
        boolean works =
                ticket.legs().all().stream()
                        .filter(MayReveal::works)
                        .anyMatch(leg -> own.test(leg.departmentId()));
        return works
                ? Optional.empty()
                : Optional.of("本单位已不承办这张工单（已退单、已收回或仅知会），不能查看诉求人身份；确需联系市民时，请通过 12345 热线转达。");
    }

    private static boolean works(Leg leg) {
        return leg.state().open() || leg.state() == LegState.REPLIED;
    }
}
