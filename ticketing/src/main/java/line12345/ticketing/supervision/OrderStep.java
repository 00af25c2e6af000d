package line12345.ticketing.supervision;

import static line12345.ticketing.account.Doer.*;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.state.NotNow;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every step of a supervision order 督办单: by whom, from where, to where. Of an office, only the
 * order's own people take them.
 */
public enum OrderStep {
    ISSUE("下发督办单", by(MANAGER), in(), OrderState.ISSUED),
    ACCEPT("接收督办", by(CLERK, LEADER), in(OrderState.ISSUED), OrderState.HANDLING),
    ASK_BACK("申请退回督办", by(CLERK, LEADER), in(OrderState.HANDLING), OrderState.RETURN_ASKED),
    KEEP("不同意退回", by(MANAGER), in(OrderState.RETURN_ASKED), OrderState.HANDLING),
    WITHDRAW("同意退回", by(MANAGER), in(OrderState.RETURN_ASKED), OrderState.WITHDRAWN),
    REPORT("报告督办结果", by(CLERK, LEADER), in(OrderState.HANDLING), OrderState.REPORTED),
    SEND_BACK("督办退回重办", by(MANAGER), in(OrderState.REPORTED), OrderState.HANDLING),
    CLOSE("督办办结", by(MANAGER), in(OrderState.REPORTED), OrderState.CLOSED),
    /** The office's part of the ticket was taken from it. */
    LAPSE(
            "督办自动撤回",
            by(HOUSE),
            in(OrderState.ISSUED, OrderState.HANDLING, OrderState.RETURN_ASKED),
            OrderState.WITHDRAWN);

    private final String chinese;
    private final Set<Doer> doers;
    private final Set<OrderState> from;
    private final OrderState to;

    OrderStep(String chinese, Set<Doer> doers, Set<OrderState> from, OrderState to) {
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
     * @throws NotNow when an order that stands there does not take this step
     */
    void mustStartIn(OrderState state) {
        if (!from.contains(state)) {
            String when = NotNow.listed(from, OrderState::chinese);
            throw new NotNow(
                    "这张督办单现在是“"
                            + state.chinese()
                            + "”，不能“"
                            + chinese
                            + "”；"
                            + when
                            + "时才可以。请刷新后查看最新状态。");
        }
    }

    public String chinese() {
        return chinese;
    }

    public Set<Doer> doers() {
        return doers;
    }

    public Set<OrderState> from() {
        return from;
    }

    public OrderState to() {
        return to;
    }

    private static Set<Doer> by(Doer first, Doer... more) {
        return EnumSet.of(first, more);
    }

    private static Set<OrderState> in(OrderState... states) {
        Set<OrderState> set = EnumSet.noneOf(OrderState.class);
        set.addAll(Set.of(states));
        return set;
    }
}
