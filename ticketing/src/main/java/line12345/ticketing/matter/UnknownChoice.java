package line12345.ticketing.matter;

import line12345.ticketing.refusal.Refusal;

/** A code that is in no table of ours. */
public class UnknownChoice extends Refusal {
    public UnknownChoice(String what) {
        super("unknown-choice", 422, "所选的" + what + "不存在，请从列表中重新选择。");
    }
}
