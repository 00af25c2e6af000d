package line12345.ticketing.partner.item;

import line12345.ticketing.refusal.Refusal;

/** A result whose id stood for other words before. */
public class OtherResult extends Refusal {
    OtherResult() {
        super("other-content", 409, "这个消息编号已经用过，但内容不同，没有登记；内容有变化请用新的编号，重发请保持原样。");
    }
}
