package line12345.ticketing.knowledge.doubt;

import line12345.ticketing.refusal.Refusal;

/** One person doubts an entry once until it is answered. */
public class DoubtedAlready extends Refusal {
    DoubtedAlready() {
        super("doubted-already", 409, "您已经反映过这条知识，负责单位正在核实；有结果会通知您。");
    }
}
