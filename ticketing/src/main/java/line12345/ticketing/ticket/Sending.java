package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.LegSent;
import line12345.ticketing.ticket.fact.TicketDispatched;
import line12345.ticketing.ticket.fact.TicketPoint;
import line12345.ticketing.ticket.fact.TicketReassigned;
import line12345.ticketing.ticket.fact.TicketTakenBack;
import line12345.ticketing.ticket.fact.TicketWithdrawn;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ticket's ways to offices and back 派单、转办、退单. */
public final class Sending {
    private final Ticket ticket;
    private final List<Leg> legs;

    Sending(Ticket ticket, List<Leg> legs) {
        this.ticket = ticket;
        this.legs = legs;
    }

    /** Sends it out 派单: the lead first, then those who help. */
    public List<Fact> dispatch(List<Dispatch> to, Instant now) {
        return send(Step.DISPATCH, to, now);
    }

    /** A meeting has fixed who leads and who helps 会商定责; nobody gives it back again. */
    public List<Fact> decide(String minutes, List<Dispatch> to, Instant now) {
        ticket.note(now, to.get(0).by(), "会商定责", TicketText.of("会商纪要", minutes), true);
        return send(Step.DECIDE, to.stream().map(Dispatch::withoutReturn).toList(), now);
    }

    /** Sends it to be done again 重办. */
    public List<Fact> redo(List<Dispatch> to, Instant now) {
        ticket.ending().redo();
        return send(Step.REDO, to, now);
    }

    /** An objection to the closing was granted: it is done again. */
    public List<Fact> reopen(List<Dispatch> to, Instant now) {
        ticket.ending().reopen();
        return send(Step.REOPEN, to, now);
    }

    private List<Fact> send(Step step, List<Dispatch> to, Instant now) {
        Dispatch lead = to.get(0);
        TicketState before = ticket.take(step, lead.by());
        boolean redo = step == Step.REDO || step == Step.REOPEN;
        String verb = redo ? "退回重办" : step.chinese();
        ticket.note(now, lead.by(), verb, "已转 " + lead.departmentName() + " 办理", false);
        List<Fact> facts = new ArrayList<>();
        List<LegSent> sent = to.stream().map(one -> add(one, null, redo, now)).toList();
        facts.add(
                new TicketDispatched(
                        ticket.about(now),
                        redo,
                        before,
                        ticket.state(),
                        ticket.subject().urgency()));
        facts.addAll(sent);
        return facts;
    }

    /** An office sends its part on to one below it 转下级办理; the upper office answers for it. */
    public LegSent sendOn(Leg from, Dispatch to, Instant now) {
        if (from.state() != LegState.HANDLING) {
            throw new NotNow("本环节现在是“" + from.state().chinese() + "”，办理中才能转下级办理。");
        }
        ticket.stepped();
        return add(to, from.position(), from.redo(), now);
    }

    /** A praise is told to the praised office; it has nothing to do. */
    public LegSent tell(Dispatch to, Instant now) {
        ticket.stepped();
        return add(to, null, false, now);
    }

    private LegSent add(Dispatch to, Integer parent, boolean redo, Instant now) {
        if (ticket.legs().openOf(to.departmentId()).isPresent()) {
            throw new NotNow(to.departmentName() + "已经在办理这张工单，不能重复派给它。");
        }
        boolean kept = ticket.legs().mustKeep(to.departmentId());
        Dispatch sent = kept ? to.withoutReturn() : to;
        Leg leg = new Leg(ticket, sent, parent, redo, legs.size() + 1, now);
        legs.add(leg);
        String what = to.part() == Part.LEAD ? "派单依据" : to.part().chinese();
        ticket.note(now, to.by(), what, to.departmentName() + "：" + to.reason(), true);
        return leg.sent(now);
    }

    /** The lead's application to give it back was granted 同意退单; the promise runs on. */
    public List<Fact> takeBack(Leg lead, boolean toMeeting, Actor by, Instant now) {
        TicketState before = ticket.take(toMeeting ? Step.CALL_MEETING : Step.TAKE_BACK, by);
        ticket.pressure().bounced();
        String next = toMeeting ? "退单次数已到上限，提请会商定责" : "等待重新派单";
        ticket.note(now, by, "同意退单", lead.departmentName() + "的退单申请已同意，" + next, true);
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new TicketTakenBack(
                        ticket.about(now), ticket.pressure().bounces(), before, ticket.state()));
        facts.add(lead.giveBack(by, now));
        facts.addAll(recallOpen("主办单位已退单", by, now));
        return facts;
    }

    /**
     * The hotline takes it from all its offices to send it elsewhere 改派; the promise runs on, and
     * it is no return of theirs.
     */
    public List<Fact> reassign(String why, Actor by, Instant now) {
        if (ticket.state() != TicketState.HANDLING) {
            throw new NotNow(
                    "这张工单现在是“"
                            + ticket.state().chinese()
                            + "”，不能改派：只有“办理中”的工单可以由热线收回改派。请刷新后查看最新状态。");
        }
        String reason = "热线改派：" + TicketText.of("改派原因", why, 400);
        String from = ticket.legs().lead().map(Leg::departmentName).orElse("");
        TicketPoint about = ticket.about(now);
        TicketState before = ticket.take(Step.TAKE_BACK, by);
        ticket.note(now, by, "改派", "已从" + from + "收回，等待重新派单。" + reason, true);
        List<Fact> facts = new ArrayList<>();
        facts.add(new TicketReassigned(about, before, ticket.state()));
        facts.addAll(recallOpen(reason, by, now));
        return facts;
    }

    /**
     * Whoever sent it out takes it back before any office has begun 撤回派单; the promise runs on, and
     * it is no return of theirs.
     *
     * @param within of the dispatch; zero where the city does not allow it
     */
    public List<Fact> withdraw(Duration within, Actor by, Instant now) {
        Step.WITHDRAW.mustStartIn(ticket.state());
        notWithdrawn(within, by, now)
                .ifPresent(
                        sentence -> {
                            throw new NotNow(sentence);
                        });
        Leg lead = ticket.legs().lead().orElseThrow();
        TicketPoint about = ticket.about(now);
        List<Leg> open = ticket.legs().open();
        List<Long> offices = open.stream().map(Leg::departmentId).toList();
        LocalDate sentOn = OfficeClock.dayOf(lead.clock().dispatchedAt());
        TicketState before = ticket.take(Step.WITHDRAW, by);
        ticket.note(now, by, "撤回派单", "已从" + lead.departmentName() + "撤回，等待重新派单", true);
        List<Fact> facts = new ArrayList<>();
        facts.add(new TicketWithdrawn(about, before, ticket.state(), offices, sentOn));
        open.forEach(leg -> facts.add(leg.withdraw(by, now)));
        return facts;
    }

    /**
     * Why whoever asks cannot take the dispatch back now; empty when it is possible. Only of a
     * ticket that is being handled.
     *
     * @param within of the dispatch; zero where the city does not allow it
     */
    public Optional<String> notWithdrawn(Duration within, Actor by, Instant now) {
        Leg lead = ticket.legs().lead().orElseThrow();
        return Withdrawal.refusal(lead, ticket.legs().sentWith(lead), within, by, now);
    }

    List<Fact> recallOpen(String why, Actor by, Instant now) {
        return ticket.legs().open().stream().map(leg -> (Fact) leg.recall(why, by, now)).toList();
    }
}
