package line12345.hotline.call.agent;

import line12345.ticketing.rule.Rule;

/** Why an agent's telephone rings no more although nobody took the call there. */
public enum RingEnd {
    /** The citizen hung up, a colleague took it, or the telephone was not reached. */
    ELSEWHERE(null, null),
    /** It rang its full time. */
    IGNORED("振铃未接", Rule.IGNORED_PAUSES),
    /** The agent sent the citizen away. */
    REFUSED("拒接来电", Rule.REFUSED_PAUSES),
    /** The telephone says again that it cannot: the agent may not even know of the call. */
    OUT_OF_ORDER("话机故障", null);

    private final String pause;
    private final Rule rule;

    RingEnd(String pause, Rule rule) {
        this.pause = pause;
        this.rule = rule;
    }

    /** The reason of the pause that follows; null for none. */
    public String pause() {
        return pause;
    }

    /** The city's rule that decides whether it pauses; null where that is no question. */
    Rule rule() {
        return rule;
    }

    /** Whether the agent had the call and did not take it. */
    boolean untaken() {
        return rule != null;
    }
}
