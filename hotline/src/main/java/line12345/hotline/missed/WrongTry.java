package line12345.hotline.missed;

import line12345.hotline.missed.term.TryResult;
import line12345.ticketing.refusal.Refusal;

/** What is said of a call back cannot be. */
public class WrongTry extends Refusal {
    private WrongTry(String code, String sentence) {
        super(code, 422, sentence);
    }

    static WrongTry unknown() {
        return new WrongTry("missed-result-unknown", "没有这个回拨结果，请从列出的结果中选择。");
    }

    static WrongTry notCalled() {
        return new WrongTry("missed-not-called", "您还没有回拨，请先拨打，再登记结果。");
    }

    static WrongTry notReached(TryResult known) {
        return new WrongTry(
                "missed-not-reached", "电话系统记录的是“" + known.chinese() + "”，没有接通，不能登记为接通。请选择实际情况。");
    }
}
