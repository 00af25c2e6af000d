package line12345.ticketing.ticket.state;

import static line12345.ticketing.account.Doer.*;
import static line12345.ticketing.ticket.state.TicketState.*;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.account.NotYours;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every step of a ticket's life 工单流转: by whom, from where, to where. Nothing moves a ticket but
 * this table; {@code docs/ticket-life.md} is generated from it.
 */
public enum Step {
    FILE("受理", by(CITIZEN, AGENT, WINDOW, HOUSE), in(), WAITING_DISPATCH),
    ANSWER("直接答复", by(AGENT, WINDOW), in(WAITING_DISPATCH), CLOSED),
    REFUSE("不予受理", by(AGENT, WINDOW), in(WAITING_DISPATCH), CLOSED),
    HAND_OVER("移交紧急热线", by(AGENT), in(WAITING_DISPATCH), CLOSED),
    PASS_PRAISE("转达表扬", by(AGENT, WINDOW, HOUSE), in(WAITING_DISPATCH), CLOSED),
    JOIN("并单", by(AGENT, REVIEWER), in(WAITING_DISPATCH, HANDLING), FOLLOWING),
    PART("拆单", by(AGENT, REVIEWER, HOUSE), in(FOLLOWING), WAITING_DISPATCH),
    DISPATCH("派单", by(AGENT, HOUSE), in(WAITING_DISPATCH), HANDLING),
    WITHDRAW("撤回派单", by(AGENT), in(HANDLING), WAITING_DISPATCH),
    TAKE_BACK("同意退单", by(REVIEWER), in(HANDLING), WAITING_DISPATCH),
    CALL_MEETING("提请会商", by(REVIEWER), in(HANDLING), WAITING_MEETING),
    DECIDE("会商定责", by(MANAGER), in(WAITING_MEETING), HANDLING),
    REPLY("主办回复", by(CLERK, LEADER), in(HANDLING), WAITING_REVIEW),
    SEND_BACK("审核退回", by(REVIEWER), in(WAITING_REVIEW), HANDLING),
    APPROVE("审核通过", by(REVIEWER, HOUSE), in(WAITING_REVIEW), WAITING_CALLBACK),
    SHARE_ANSWER("主工单答复", by(HOUSE), in(FOLLOWING), WAITING_CALLBACK),
    CLOSE("回访办结", by(CALLBACK, CITIZEN), in(WAITING_CALLBACK), CLOSED),
    REDO("退回重办", by(CALLBACK), in(WAITING_CALLBACK), HANDLING),
    CLOSE_UNREASONABLE("不合理诉求办结", by(MANAGER), in(HANDLING), CLOSED),
    DROP(
            "市民撤回",
            by(CITIZEN),
            in(WAITING_DISPATCH, HANDLING, WAITING_MEETING, FOLLOWING, WAITING_REVIEW),
            CLOSED),
    REOPEN("异议成立重办", by(REVIEWER), in(CLOSED), HANDLING),
    ARCHIVE("归档", by(HOUSE), in(CLOSED), ARCHIVED);

    private final String chinese;
    private final Set<Doer> doers;
    private final Set<TicketState> from;
    private final TicketState to;

    Step(String chinese, Set<Doer> doers, Set<TicketState> from, TicketState to) {
        this.chinese = chinese;
        this.doers = doers;
        this.from = from;
        this.to = to;
    }

    /**
     * @throws NotYours when this person does not take this step
     */
    public void mustBeBy(Actor actor) {
        Doer.mustBeOneOf(doers, chinese, actor);
    }

    /**
     * @throws NotNow when a ticket that stands there does not take this step
     */
    public void mustStartIn(TicketState state) {
        if (!from.contains(state)) {
            String when = NotNow.listed(from, TicketState::chinese);
            throw new NotNow(
                    "这张工单现在是“"
                            + state.chinese()
                            + "”，不能"
                            + chinese
                            + "；只有"
                            + when
                            + "的工单可以。请刷新后查看最新状态。");
        }
    }

    public String chinese() {
        return chinese;
    }

    public Set<Doer> doers() {
        return doers;
    }

    public Set<TicketState> from() {
        return from;
    }

    public TicketState to() {
        return to;
    }

    private static Set<Doer> by(Doer first, Doer... more) {
        return EnumSet.of(first, more);
    }

    private static Set<TicketState> in(TicketState... states) {
        Set<TicketState> set = EnumSet.noneOf(TicketState.class);
        set.addAll(Set.of(states));
        return set;
    }
}
