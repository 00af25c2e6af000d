package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketPoint;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a ticket's answer reaches the citizen and how it ends 审核、答复、办结. */
public final class Answering {
    private final Ticket ticket;
    private final Ending ending;

    Answering(Ticket ticket, Ending ending) {
        this.ticket = ticket;
        this.ending = ending;
    }

    /** Answers at once 直办; the citizen has heard it. */
    public TicketClosed answerDirectly(String words, Actor by, Instant now) {
        TicketState before = ticket.take(Step.ANSWER, by);
        ending.approved(TicketText.of("答复内容", words), null, by);
        ending.reached(now);
        ticket.note(now, by, "直接答复", ending.answer(), false);
        return end(Closing.ANSWERED, "", before, by, now);
    }

    /** Ends it at once without an office: refused, handed over, or a praise passed on. */
    public TicketClosed endAtOnce(Closing how, String words, Actor by, Instant now) {
        Step step =
                switch (how) {
                    case NOT_ACCEPTED -> Step.REFUSE;
                    case HANDED_OVER -> Step.HAND_OVER;
                    case PRAISED -> Step.PASS_PRAISE;
                    default -> throw new IllegalArgumentException("not at once: " + how);
                };
        TicketState before = ticket.take(step, by);
        ending.reached(now);
        ticket.note(now, by, step.chinese(), TicketText.of("告知内容", words), false);
        return end(how, words, before, by, now);
    }

    /** The hotline wants the reply written again 审核退回. */
    public List<Fact> sendBack(String why, Actor by, Reckoning reckoning, Instant now) {
        TicketState before = ticket.take(Step.SEND_BACK, by);
        ticket.note(now, by, "审核退回", TicketText.of("退回的原因", why, 500), true);
        return ticket.legs().lead().orElseThrow().writing().sendBack(by, reckoning, before, now);
    }

    /** The answer may go out 审核通过; citizens see it from here on. */
    public AnswerApproved approve(Actor by, Instant now) {
        Step.APPROVE.mustStartIn(ticket.state());
        Leg lead = ticket.legs().lead().orElseThrow();
        return approved(Step.APPROVE, lead.written().reply(), lead.departmentId(), by, now);
    }

    AnswerApproved approved(Step step, String words, Long department, Actor by, Instant now) {
        TicketState before = ticket.take(step, by);
        ending.approved(words, department, by);
        ticket.note(now, by, "审核通过", "答复已审核通过，可以查看", false);
        return new AnswerApproved(ticket.about(now), ending.round(), before, ticket.state());
    }

    /**
     * Notes that the citizen has heard the approved answer; each promise ends with the first time.
     */
    public void answerReached(Actor by, Instant now) {
        ticket.stepped();
        ending.reached(now);
        ticket.note(now, by, "答复市民", ending.answer(), false);
    }

    /** What the citizen says of it: the first word stays, the last one counts. */
    public void rated(int level, boolean solved) {
        ticket.stepped();
        ending.rated(level, solved);
    }

    /** The citizen objects to the closing; once. */
    public void objected() {
        ticket.stepped();
        ending.objected();
    }

    /** Ends it after the citizen was asked, or has said it unasked. */
    public TicketClosed closeAfterCallback(Closing how, String reason, Actor by, Instant now) {
        return end(how, reason, ticket.take(Step.CLOSE, by), by, now);
    }

    /**
     * Recognised as unreasonable, with evidence and review 不合理诉求认定.
     *
     * <p>Whoever has heard nothing before is answered by this: the explanation stands on the page
     * of progress from here on, and whoever calls this sends it to the citizen in the same
     * transaction. So the promise is measured at the closing. The moment is not kept as heard: if
     * an objection is upheld, the explanation was no answer, and the promise runs on until a true
     * one.
     */
    public List<Fact> closeUnreasonable(String reason, Actor by, Instant now) {
        long department = ticket.about(now).departmentId();
        TicketState before = ticket.take(Step.CLOSE_UNREASONABLE, by);
        List<Fact> facts = new ArrayList<>(ticket.sending().recallOpen("已认定为不合理诉求", by, now));
        ending.approved(reason, department, by);
        facts.add(end(Closing.UNREASONABLE, reason, before, by, now));
        return facts;
    }

    /**
     * The citizen does not want it any more 撤回诉求. Nobody has answered: no answer is noted, and it
     * stands with the office that had it until now.
     *
     * @param reason may be empty
     */
    public List<Fact> drop(String reason, Actor by, Instant now) {
        TicketPoint about = ticket.about(now);
        TicketState before = ticket.take(Step.DROP, by);
        List<Fact> facts = new ArrayList<>(ticket.sending().recallOpen("市民撤回诉求", by, now));
        facts.add(end(about, Closing.DROPPED, reason, before, by, now));
        return facts;
    }

    private TicketClosed end(
            Closing how, String reason, TicketState before, Actor by, Instant now) {
        return end(ticket.about(now), how, reason, before, by, now);
    }

    private TicketClosed end(
            TicketPoint about,
            Closing how,
            String reason,
            TicketState before,
            Actor by,
            Instant now) {
        ending.close(how, reason, now);
        ticket.note(now, by, "办结", how.chinese() + (reason.isEmpty() ? "" : "：" + reason), false);
        Instant heard = ending.answeredAt() == null ? now : ending.answeredAt();
        Instant last = ending.heardAt() == null ? now : ending.heardAt();
        Boolean onSecond = ticket.second().given() ? last.isBefore(ticket.second().at()) : null;
        boolean answered = ending.round() > 0;
        return new TicketClosed(
                about,
                how,
                ticket.promise().keptBy(heard),
                onSecond,
                answered,
                before,
                ticket.state());
    }
}
