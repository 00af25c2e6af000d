package line12345.ticketing.attachment.check;

import line12345.ticketing.refusal.Refusal;

/** A file that nobody may open, not yet or no more. */
public class HeldBack extends Refusal {
    private HeldBack(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static HeldBack waiting() {
        return new HeldBack("file-being-checked", 409, "文件正在做安全检查，一般一分钟内完成，请稍后再打开。");
    }

    static HeldBack harmful(String finding) {
        return new HeldBack(
                "file-harmful", 410, "文件里发现了病毒（" + finding + "），内容已删除，打不开；需要的话请对方重新提供。");
    }
}
