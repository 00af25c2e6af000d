package line12345.ticketing.event;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.state.TicketState;

import java.util.Optional;
import java.util.Set;

/** An offered event is taken up once, with one of its own tickets that is still worked on. */
final class MayTakeUp {
    private static final Set<TicketState> GOES_ON =
            Set.of(
                    TicketState.WAITING_DISPATCH,
                    TicketState.HANDLING,
                    TicketState.WAITING_MEETING,
                    TicketState.WAITING_REVIEW);

    private MayTakeUp() {}

    /**
     * @throws NotYours for whoever is not of the hotline
     */
    static void mustBe(Actor by) {
        if (!by.is(Role.AGENT)
                && !by.is(Role.REVIEWER)
                && !by.is(Role.SHIFT_LEADER)
                && !by.is(Role.MANAGER)) {
            throw new NotYours("事件由话务员、审核员或管理人员处理，您的账号不能操作，请联系他们。");
        }
    }

    /**
     * @param main the number of the ticket that is to lead
     * @param inIt that ticket belongs to the event and was not left out
     */
    static Optional<String> refusal(
            EventState event, String main, boolean inIt, TicketState mainState) {
        if (event != EventState.OFFERED) {
            return Optional.of("这个事件现在是“" + event.chinese() + "”，不能再接手，请刷新后查看。");
        }
        if (!inIt) {
            return Optional.of("工单 " + main + " 不在这个事件里，请从事件的工单中选择主工单。");
        }
        return GOES_ON.contains(mainState)
                ? Optional.empty()
                : Optional.of(
                        "工单 " + main + " 现在是“" + mainState.chinese() + "”，不能作主工单，请选择还在办理的工单。");
    }
}
