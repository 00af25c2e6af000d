package line12345.ticketing.paging;

import line12345.ticketing.refusal.Refusal;

/** A cursor that this list never gave out. */
class WrongCursor extends Refusal {
    WrongCursor() {
        super("wrong-cursor", 400, "翻页标记不正确：请原样使用上一页给出的 next，或从第一页重新读取。");
    }
}
