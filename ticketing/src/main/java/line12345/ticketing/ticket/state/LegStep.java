package line12345.ticketing.ticket.state;

import static line12345.ticketing.account.Doer.*;
import static line12345.ticketing.ticket.state.LegState.*;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.account.NotYours;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every step of one office's part of a ticket 承办环节: by whom, from where, to where. Of an office,
 * only its own people take them, see {@code OwnLegs}.
 */
public enum LegStep {
    SEND("派出", by(AGENT, HOUSE, MANAGER, CALLBACK, REVIEWER, CLERK, LEADER), in(), WAITING_SIGN),
    SIGN("签收", by(CLERK, LEADER), in(WAITING_SIGN), LegState.HANDLING),
    SIGN_ITSELF("到时自动签收", by(HOUSE), in(WAITING_SIGN), LegState.HANDLING),
    PAUSE("等待市民补充", by(CLERK, LEADER), in(LegState.HANDLING), PAUSED),
    RESUME("恢复办理", by(CLERK, LEADER, HOUSE), in(PAUSED), LegState.HANDLING),
    SUBMIT("提交领导审批", by(CLERK), in(LegState.HANDLING), WAITING_APPROVAL),
    SIGN_OFF("领导批准", by(LEADER), in(WAITING_APPROVAL), REPLIED),
    REJECT("领导退回修改", by(LEADER), in(WAITING_APPROVAL), LegState.HANDLING),
    REPLY("回复", by(CLERK, LEADER), in(LegState.HANDLING), REPLIED),
    SEND_BACK("退回重写", by(REVIEWER, CLERK, LEADER), in(REPLIED), LegState.HANDLING),
    RETURN(
            "同意退单",
            by(REVIEWER, CLERK, LEADER),
            in(WAITING_SIGN, LegState.HANDLING, PAUSED, WAITING_APPROVAL),
            RETURNED),
    RECALL(
            "收回",
            by(CLERK, LEADER, AGENT, REVIEWER, MANAGER, CITIZEN),
            in(WAITING_SIGN, LegState.HANDLING, PAUSED, WAITING_APPROVAL),
            RECALLED),
    TELL("知会", by(AGENT, WINDOW, HOUSE), in(), INFORMED);

    private final String chinese;
    private final Set<Doer> doers;
    private final Set<LegState> from;
    private final LegState to;

    LegStep(String chinese, Set<Doer> doers, Set<LegState> from, LegState to) {
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
     * @throws NotNow when a leg that stands there does not take this step
     */
    public void mustStartIn(LegState state) {
        if (this == SIGN && state != WAITING_SIGN) {
            throw new NotNow("这张工单已经签收过了，不必重复签收。");
        }
        if ((this == REPLY || this == SUBMIT) && state == WAITING_SIGN) {
            throw new NotNow("请先签收，再提交回复。");
        }
        if (!from.contains(state)) {
            String when = NotNow.listed(from, LegState::chinese);
            throw new NotNow(
                    "本环节现在是“"
                            + state.chinese()
                            + "”，不能"
                            + chinese
                            + "；"
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

    public Set<LegState> from() {
        return from;
    }

    public LegState to() {
        return to;
    }

    private static Set<Doer> by(Doer first, Doer... more) {
        return EnumSet.of(first, more);
    }

    private static Set<LegState> in(LegState... states) {
        Set<LegState> set = EnumSet.noneOf(LegState.class);
        set.addAll(Set.of(states));
        return set;
    }
}
