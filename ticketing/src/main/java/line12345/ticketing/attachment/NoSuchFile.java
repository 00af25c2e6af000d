package line12345.ticketing.attachment;

import line12345.ticketing.refusal.Refusal;

/** No attachment of that number that this person may open; the two are not told apart. */
public class NoSuchFile extends Refusal {
    public NoSuchFile() {
        super("no-such-file", 404, "没有找到这个附件，或您无权查看：可能已被去掉，请刷新页面；如确需查看，请联系热线。");
    }
}
