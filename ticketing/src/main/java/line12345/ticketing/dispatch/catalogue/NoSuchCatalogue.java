package line12345.ticketing.dispatch.catalogue;

import line12345.ticketing.refusal.Refusal;

/** No such version, or the draft was discarded. */
public class NoSuchCatalogue extends Refusal {
    public NoSuchCatalogue() {
        super("no-such-catalogue", 404, "没有这个版本的派单目录，草稿可能刚被他人删除：请返回版本列表。");
    }
}
