package line12345.ticketing.keeping;

import line12345.ticketing.refusal.Refusal;

/** There is no table of rules of that name. */
public class NoSuchTable extends Refusal {
    NoSuchTable() {
        super("no-such-table", 404, "没有这张规则表，请返回“系统管理”重新选择。");
    }
}
