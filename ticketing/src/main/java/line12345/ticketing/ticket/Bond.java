package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.fact.TicketJoined;
import line12345.ticketing.ticket.fact.TicketParted;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A ticket's tie to the ticket of the same event 并单. */
public final class Bond {
    private final Ticket ticket;

    Bond(Ticket ticket) {
        this.ticket = ticket;
    }

    /**
     * Joins it to the ticket of the same event 并单; number, promise and rating stay its own.
     *
     * @param followers what followed it until now: they come along, for nothing follows a follower
     */
    public List<Fact> join(Ticket main, List<Ticket> followers, Actor by, Instant now) {
        mayLead(main);
        TicketState before = ticket.take(Step.JOIN, by);
        ticket.follow(main.id());
        ticket.note(now, by, "并单", "与同一事件的工单合并办理，您的编号、时限和评价不变", false);
        ticket.note(now, by, "主工单", main.number(), true);
        main.stepped();
        main.note(now, by, "并入", ticket.number(), true);
        List<Fact> facts = new ArrayList<>(ticket.sending().recallOpen("已并入主工单", by, now));
        facts.add(new TicketJoined(ticket.about(now), main.number(), before, ticket.state()));
        followers.forEach(follower -> follower.bond().comeAlong(main, by, now));
        return facts;
    }

    private void comeAlong(Ticket main, Actor by, Instant now) {
        ticket.stepped();
        ticket.follow(main.id());
        ticket.note(now, by, "主工单", "原主工单已并入 " + main.number() + "，随之改为跟随该工单", true);
        main.note(now, by, "并入", ticket.number(), true);
    }

    private void mayLead(Ticket main) {
        boolean itself = main.id() != null && main.id().equals(ticket.id());
        if (itself || main.state() == TicketState.FOLLOWING) {
            throw new NotNow("工单 " + main.number() + " 本身已并入另一张工单或就是它自己，请选择那张主工单。");
        }
        if (!main.state().open() || main.state() == TicketState.WAITING_CALLBACK) {
            throw new NotNow("工单 " + main.number() + " 已答复或办结，不能再并入；请单独派单或登记催办。");
        }
    }

    /** Goes its own way again 拆单; nothing is lost. */
    public TicketParted part(String why, Actor by, Instant now) {
        TicketState before = ticket.take(Step.PART, by);
        ticket.follow(null);
        ticket.note(now, by, "拆单", "单独办理：" + TicketText.of("拆单原因", why, 500), false);
        return new TicketParted(ticket.about(now), before, ticket.state());
    }

    /** What was answered to the main ticket answers this follower too; it is asked by itself. */
    public AnswerApproved shareAnswer(Ticket main, Instant now) {
        AnswerApproved approved =
                ticket.answering()
                        .approved(
                                Step.SHARE_ANSWER,
                                main.ending().answer(),
                                main.about(now).departmentId(),
                                Actor.house(),
                                now);
        ticket.ending().approvedWith(main.ending());
        return approved;
    }
}
