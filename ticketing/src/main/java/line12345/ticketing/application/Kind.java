package line12345.ticketing.application;

import line12345.ticketing.ticket.state.LegState;

import java.util.List;

/**
 * What is asked for, by whom, while its part stands where, and who decides 申请种类. An office that
 * waits for the citizen, or whose reply lies with its leader, has taken the matter as its own: it
 * goes on first before it asks to give it back.
 */
public enum Kind {
    RETURN(
            "退单",
            "承办单位",
            List.of(LegState.WAITING_SIGN, LegState.HANDLING),
            "审核员；下级环节由转办它的上级单位",
            "同意：重新派单或会商；不同意：本单位必须办理，不得再退"),
    EXTENSION(
            "延期",
            "承办单位",
            List.of(LegState.HANDLING, LegState.PAUSED, LegState.WAITING_APPROVAL),
            "审核员，次数多时由管理人员；下级环节由上级单位",
            "同意：回复时限顺延，主办的另给市民第二个答复时限；不同意：时限不变"),
    HARD_CASE(
            "疑难挂账",
            "主办单位",
            List.of(LegState.HANDLING, LegState.PAUSED),
            "管理人员",
            "同意：列入疑难工单，给市民第二个答复时限；不同意：时限不变"),
    UNREASONABLE(
            "不合理诉求认定",
            "主办单位",
            List.of(LegState.HANDLING, LegState.PAUSED),
            "管理人员",
            "同意：说明依据后办结；不同意：继续办理"),
    OBJECTION("办结异议", "市民", List.of(), "审核员", "同意：退回重办，给第二个答复时限，不占重办次数；不同意：维持办结并说明");

    private final String chinese;
    private final String asker;
    private final List<LegState> askedIn;
    private final String decider;
    private final String effect;

    Kind(String chinese, String asker, List<LegState> askedIn, String decider, String effect) {
        this.chinese = chinese;
        this.asker = asker;
        this.askedIn = askedIn;
        this.decider = decider;
        this.effect = effect;
    }

    public String chinese() {
        return chinese;
    }

    public String asker() {
        return asker;
    }

    /** While the part it is about stands there; none for what is asked after the end. */
    public List<LegState> askedIn() {
        return askedIn;
    }

    public String decider() {
        return decider;
    }

    /** What follows from either decision, in words. */
    public String effect() {
        return effect;
    }
}
