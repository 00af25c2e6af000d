package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.fact.TicketClassified;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.Objects;

/** What a reader of the hotline makes of a ticket that waits for its office 归类. */
public final class Sorting {
    private final Ticket ticket;
    private final Subject subject;

    Sorting(Ticket ticket, Subject subject) {
        this.ticket = ticket;
        this.subject = subject;
    }

    /**
     * Says again of which matter and place it is; the promise stays as the citizen was told.
     *
     * @param words both as a person reads them
     */
    public TicketClassified classify(
            String matter, String place, String words, Actor by, Instant now) {
        mustWait("改归类");
        if (Objects.equals(matter, subject.matterCode())
                && Objects.equals(place, subject.placeCode())) {
            throw new NotNow("归类没有变化：请从列表中选择另一个事项或地点。");
        }
        subject.classify(matter, place);
        ticket.stepped();
        ticket.note(now, by, "归类", words, true);
        return new TicketClassified(ticket.about(now), matter, place);
    }

    /**
     * Marks which office it is about 涉及单位.
     *
     * @param departmentId null to take the mark away
     * @param office its name
     */
    public void markAbout(Long departmentId, String office, Actor by, Instant now) {
        mustWait("标明涉及单位");
        if (Objects.equals(departmentId, subject.aboutDepartmentId())) {
            throw new NotNow("涉及单位没有变化：请从列表中选择工单反映的单位。");
        }
        subject.markAbout(departmentId);
        ticket.stepped();
        ticket.note(now, by, "涉及单位", departmentId == null ? "已取消标明" : "已标明：" + office, true);
    }

    private void mustWait(String step) {
        if (ticket.state() != TicketState.WAITING_DISPATCH) {
            throw new NotNow(
                    "这张工单现在是“"
                            + ticket.state().chinese()
                            + "”，只有“待派单”的工单可以"
                            + step
                            + "。请刷新后查看最新状态。");
        }
    }
}
