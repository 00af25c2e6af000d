package line12345.ticketing.supervision;

import line12345.ticketing.refusal.Refusal;

/** No supervision order that this person may act on; the two are not told apart. */
public class NoSuchOrder extends Refusal {
    NoSuchOrder() {
        super("no-such-order", 404, "没有找到这张督办单，或它不是发给您单位的：请刷新列表；如有疑问请联系热线管理人员。");
    }
}
