package line12345.ticketing.knowledge.doubt;

import line12345.ticketing.refusal.Refusal;

/** It does not exist, or is none of this person's. */
public class NoSuchDoubt extends Refusal {
    NoSuchDoubt() {
        super("no-such-doubt", 404, "没有找到这条反映，或它由别的单位核实：请回到“有误或过时”列表重新选择。");
    }
}
