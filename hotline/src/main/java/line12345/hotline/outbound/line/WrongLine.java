package line12345.hotline.outbound.line;

import line12345.ticketing.refusal.Refusal;

/** A line cannot be entered so. */
public class WrongLine extends Refusal {
    private WrongLine(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static WrongLine noCode() {
        return new WrongLine("line-code", 422, "线路代码用 2 至 20 个小写字母、数字或短横线，以字母开头，例如 survey。");
    }

    static WrongLine noNumber() {
        return new WrongLine(
                "line-shown",
                422,
                "外显号码只能是本市热线自己的号码：12345 一类的政务热线号码、带区号的固定电话或 96 开头的短号；不填表示热线总机号码。");
    }

    static WrongLine forNobody() {
        return new WrongLine("line-for-nobody", 422, "启用的线路至少要选一个岗位和一个用途；暂时不用的，请停用。");
    }

    static WrongLine meanwhile() {
        return new WrongLine("line-meanwhile", 409, "这条线路刚被别人改过，请刷新后再改。");
    }
}
