package line12345.hotline.console.catalogue;

import line12345.ticketing.refusal.Refusal;

/** The version has no such line, or not any more. */
class NoSuchLine extends Refusal {
    NoSuchLine() {
        super("no-such-line", 404, "派单目录中没有这一行，可能刚被他人删除：请返回列表。");
    }
}
