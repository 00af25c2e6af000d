package line12345.ticketing.publication;

import line12345.ticketing.refusal.Refusal;

/** Nothing was begun for this ticket, or nothing is published under this address. */
public class NoSuchPublication extends Refusal {
    NoSuchPublication() {
        super("no-such-publication", 404, "没有找到这条公开答复，它可能已经撤下：请返回列表查看。");
    }
}
