package line12345.ticketing.chat.phrase;

import line12345.ticketing.refusal.Refusal;

/** A canned answer that cannot be kept so. */
public class WrongPhrase extends Refusal {
    private WrongPhrase(String code, String sentence) {
        super(code, 422, sentence);
    }

    static WrongPhrase noCode() {
        return new WrongPhrase("wrong-phrase", "代码请用 2 到 20 位小写字母、数字和“-”，以字母开头，例如 hello。");
    }

    static WrongPhrase tooMany(int most) {
        return new WrongPhrase("phrases-full", "自己的常用语最多 " + most + " 条，请先删去不用的。");
    }

    static WrongPhrase changed() {
        return new WrongPhrase("phrase-changed", "这个代码已经有了，或刚在另一个窗口改过；请刷新后再改。");
    }
}
