package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.LegReplied;
import line12345.ticketing.ticket.fact.LegSentBack;
import line12345.ticketing.ticket.fact.LegSubmitted;
import line12345.ticketing.ticket.state.LegStep;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How an office's reply comes about 回复: written, approved by its leader, sent back, out. */
public final class Writing {
    private final Leg leg;
    private final Ticket ticket;

    Writing(Leg leg) {
        this.leg = leg;
        this.ticket = leg.ticket();
    }

    /** Puts the reply before the office's leader 提交领导审批. */
    public LegSubmitted submit(Reply words, Actor by, Instant now) {
        ticket.legs().readyToReply(leg, now);
        leg.take(LegStep.SUBMIT, by);
        leg.written().put(words, by.accountId());
        ticket.note(now, by, "提交领导审批", leg.departmentName() + "：" + leg.written().reply(), true);
        return new LegSubmitted(leg.about(now));
    }

    /** The leader lets it go out. */
    public List<Fact> signOff(Actor by, Instant now) {
        ticket.legs().readyToReply(leg, now);
        leg.take(LegStep.SIGN_OFF, by);
        ticket.note(now, by, "领导批准", leg.departmentName() + "负责人已批准回复", true);
        return replied(by, now);
    }

    /** The leader wants it written again. */
    public LegSentBack reject(String why, Actor by, Instant now) {
        leg.take(LegStep.REJECT, by);
        ticket.note(now, by, "领导退回修改", TicketText.of("退回修改的原因", why, 500), true);
        return new LegSentBack(leg.about(now), null, false, ticket.state(), ticket.state());
    }

    /** The office replies 回复: the lead to the hotline, another part to whoever sent it. */
    public List<Fact> reply(Reply words, Actor by, Instant now) {
        ticket.legs().readyToReply(leg, now);
        leg.take(LegStep.REPLY, by);
        leg.written().put(words, by.accountId());
        String what = leg.part() == Part.LEAD ? "回复" : leg.part().chinese() + "回复";
        ticket.note(now, by, what, leg.departmentName() + "：" + leg.written().reply(), true);
        return replied(by, now);
    }

    private List<Fact> replied(Actor by, Instant now) {
        leg.written().out(now);
        TicketState before = ticket.state();
        List<Fact> facts = new ArrayList<>();
        if (leg.part() == Part.LEAD) {
            ticket.take(Step.REPLY, by);
            facts.addAll(ticket.sending().recallOpen("主办单位已答复", by, now));
        }
        facts.add(0, new LegReplied(leg.about(now), leg.onTime(), before, ticket.state()));
        return facts;
    }

    /** Wants it again from this office; its clock stood still while it lay with the reader. */
    List<Fact> sendBack(Actor by, Reckoning reckoning, TicketState before, Instant now) {
        leg.take(LegStep.SEND_BACK, by);
        Instant out = leg.written().repliedAt();
        LegSentBack sentBack =
                new LegSentBack(
                        leg.about(now),
                        OfficeClock.dayOf(out),
                        leg.onTime(),
                        before,
                        ticket.state());
        leg.clock().stoodStill(out, now, reckoning);
        leg.written().again();
        return List.of(sentBack, leg.timing().moved(now));
    }

    /** The upper office reads what a lower one wrote and wants it again. */
    public List<Fact> sendBackToLower(String why, Actor by, Reckoning reckoning, Instant now) {
        ticket.note(
                now,
                by,
                "退回下级重写",
                leg.departmentName() + "：" + TicketText.of("退回的原因", why, 500),
                true);
        return sendBack(by, reckoning, ticket.state(), now);
    }
}
