package line12345.hotline.console.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.LegState;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who must do what next on a ticket, said so that somebody new to the page sees it at once.
 *
 * @param who an office, a desk or the citizen; empty when nobody has to do anything
 * @param verb what they do
 * @param until as a person would say it, empty without a limit
 * @param light of that limit; null without one
 * @param href where the reader does it; empty when it is not the reader's turn
 */
public record NextAction(String who, String verb, String until, Light light, String href) {
    private static final int ON_A_BUTTON = 4;

    static NextAction of(TicketView ticket, Actor reader, Instant now) {
        String number = ticket.number();
        return switch (ticket.state()) {
            case WAITING_DISPATCH ->
                    desk(ticket, "派单员", "派单", reader.is(Role.AGENT) ? "/pool/" + number : "");
            case WAITING_MEETING ->
                    desk(
                            ticket,
                            "管理人员",
                            "组织会商，确定主办和协办单位",
                            reader.is(Role.MANAGER) ? "/decisions/" + number : "");
            case WAITING_REVIEW ->
                    desk(
                            ticket,
                            "审核员",
                            "审核答复",
                            reader.is(Role.REVIEWER) ? "/reviews/" + number : "");
            case WAITING_CALLBACK ->
                    desk(
                            ticket,
                            "回访员",
                            "致电市民：告知答复，问是否解决、是否满意",
                            reader.is(Role.CALLBACK) ? "/callbacks" : "");
            case FOLLOWING ->
                    desk(ticket, "主工单 " + ticket.main(), "办理并一并答复", "/tickets/" + ticket.main());
            case CLOSED -> new NextAction("", closed(ticket), "", null, "");
            case ARCHIVED -> new NextAction("", "已归档，不再变动", "", null, "");
            case HANDLING -> office(ticket, reader, now);
        };
    }

    /** Whoever took it back themselves has nothing to object to. */
    private static String closed(TicketView ticket) {
        boolean dropped = Closing.DROPPED.chinese().equals(ticket.closing());
        return dropped ? "不再需要办理；市民还需要时重新反映" : "不再需要办理；市民可以提出异议";
    }

    private static NextAction desk(TicketView ticket, String who, String verb, String href) {
        return new NextAction(who, verb, "承诺答复 " + ticket.promise(), ticket.light(), href);
    }

    /** The lead's turn, or that of whoever keeps the lead waiting. */
    private static NextAction office(TicketView ticket, Actor reader, Instant now) {
        LegView lead = ticket.lead();
        boolean own = reader.ofOffice() && reader.departmentId() == lead.departmentId();
        String href = own ? "/desk/" + ticket.number() : "";
        String office = own ? "您单位（" + lead.department() + "）" : lead.department();
        String lower =
                ticket.below(lead).stream()
                        .filter(leg -> leg.state().open())
                        .map(LegView::department)
                        .collect(Collectors.joining("、"));
        if (lead.state() == LegState.WAITING_SIGN) {
            return new NextAction(
                    office,
                    "签收",
                    DueWords.of(now, lead.signBy(), false),
                    Light.at(now, lead.signBy(), lead.signBy()),
                    href);
        }
        if (lead.state() == LegState.PAUSED) {
            return new NextAction(
                    "市民",
                    "补充材料；" + lead.department() + "收到后恢复办理",
                    lead.pausedUntil() == null
                            ? ""
                            : "最迟 " + DueWords.moment(now, lead.pausedUntil()) + " 自动恢复",
                    lead.light(),
                    href);
        }
        boolean approve = lead.state() == LegState.WAITING_APPROVAL;
        String verb = approve ? "审批本单位的回复" : lower.isEmpty() ? "回复" : "等" + lower + "回复后，汇总回复";
        String who = office + (approve ? "负责人" : "");
        return new NextAction(who, verb, lead.due(), lead.light(), href);
    }

    /** What the button says, so that it is the word that was just read. */
    public String does() {
        return verb.length() <= ON_A_BUTTON ? verb : "办理";
    }

    /** Nobody has to do anything any more. */
    public boolean over() {
        return who.isEmpty();
    }

    /** The light's name in small letters, for its colour; empty without a light. */
    public String tone() {
        return light == null ? "off" : light.name().toLowerCase(Locale.ROOT);
    }
}
