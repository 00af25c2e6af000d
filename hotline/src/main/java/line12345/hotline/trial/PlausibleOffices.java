package line12345.hotline.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.trial.Stories.Story;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.kind.AskExtension;
import line12345.ticketing.application.kind.AskHardCase;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.handling.PauseLeg;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.SignOffReply;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.supervision.IssueSupervision;
import line12345.ticketing.ticket.Reply;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.time.Span;
import line12345.ticketing.urging.UrgeTicket;

import java.time.Duration;
import java.time.Instant;

/** What the invented city's offices do with a ticket: they sign, answer, and sometimes ask. */
@ApplicationScoped
class PlausibleOffices {
    @Inject Accounts accounts;
    @Inject ReadTicket readTicket;
    @Inject SignTicket signTicket;
    @Inject ReplyToTicket replyToTicket;
    @Inject SignOffReply signOff;
    @Inject PauseLeg pause;
    @Inject AskReturn askReturn;
    @Inject AskExtension askExtension;
    @Inject AskHardCase askHardCase;
    @Inject UrgeTicket urge;
    @Inject IssueSupervision supervise;

    /** Signs for the lead and for all who help. */
    void sign(String number, Instant at) {
        Actor reader = hotline();
        for (LegView leg : readTicket.read(number, reader, at).legs()) {
            if (leg.state() == LegState.WAITING_SIGN) {
                signTicket.sign(number, version(number, at), of(Role.CLERK, leg), at);
            }
        }
    }

    /** Those who help answer an hour before the lead, who answers for all. */
    void reply(String number, Story story, Instant at) {
        TicketView ticket = readTicket.read(number, hotline(), at);
        for (LegView leg : ticket.legs()) {
            if (leg.part() == Part.CO && leg.state() == LegState.HANDLING) {
                reply(number, leg, story, at.minus(Duration.ofHours(1)));
            }
        }
        reply(number, ticket.lead(), story, at);
    }

    private void reply(String number, LegView leg, Story story, Instant at) {
        Reply reply = new Reply(story.answer(), "经现场核查，反映情况属实。", "已电话联系诉求人，告知处理情况。");
        replyToTicket.reply(number, reply, version(number, at), of(Role.CLERK, leg), at);
    }

    /** The office's leader reads what waits for approval, where the city's rule wants it. */
    void approve(String number, Instant at) {
        LegView lead = readTicket.read(number, hotline(), at).lead();
        if (lead.state() == LegState.WAITING_APPROVAL) {
            signOff.signOff(number, version(number, at), of(Role.LEADER, lead), at);
        }
    }

    /**
     * Something else than a reply happens, and the ticket stays with it.
     *
     * @param lot which; most are nothing
     * @return false when nothing happened
     */
    boolean otherwise(String number, int lot, Instant at) {
        int version = version(number, at);
        LegView lead = readTicket.read(number, hotline(), at).lead();
        Actor clerk = of(Role.CLERK, lead);
        switch (lot) {
            case 0 ->
                    askReturn.ask(
                            number, "owner", "该设施权属单位不是本单位，见移交协议第三条。", null, version, clerk, at);
            case 1 ->
                    askExtension.ask(
                            number,
                            "需要等待配件到货，原定时限内无法完成",
                            "供货合同约定的到货日期",
                            new Span(3, Span.Unit.WORKING_DAY),
                            version,
                            clerk,
                            at);
            case 2 ->
                    askHardCase.ask(
                            number,
                            "涉及历史遗留产权，需多部门研究",
                            "区政府专题会议纪要",
                            new Span(60, Span.Unit.DAY),
                            version,
                            clerk,
                            at);
            case 3 -> pause.pause(number, "请您补充拍摄现场照片并说明具体楼栋。", version, clerk, at);
            case 4 -> urge.urge(number, "市民来电催问进展", hotline(), at);
            case 5 ->
                    supervise.issue(
                            number,
                            lead.position(),
                            "progress",
                            "请本周内完成并报告",
                            version,
                            accounts.withRole(Role.MANAGER).get(0),
                            at);
            default -> {
                return false;
            }
        }
        return true;
    }

    private int version(String number, Instant now) {
        return readTicket.read(number, hotline(), now).version();
    }

    private Actor hotline() {
        return accounts.withRole(Role.AGENT).get(0);
    }

    private Actor of(Role role, LegView leg) {
        return accounts.ofOffice(role, leg.departmentId()).get(0);
    }
}
