package line12345.hotline.call.result;

import line12345.ticketing.refusal.Refusal;

/** What was said is no result of a call. */
public class NoResult extends Refusal {
    private NoResult(String sentence) {
        super("no-result", 422, sentence);
    }

    static NoResult none() {
        return new NoResult("请选择这通来电的结果：登记工单、催办、告知进度、咨询已答复或不建单。");
    }

    static NoResult withoutTicket() {
        return new NoResult("请选择是哪一张工单。");
    }

    static NoResult withoutReason() {
        return new NoResult("不建单的来电请选择原因，例如静音无声、拨错电话。");
    }
}
