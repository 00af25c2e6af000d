package line12345.hotline.call.agent;

import line12345.ticketing.refusal.Refusal;

/** There is no wrap-up to be made longer. */
public class NoWrapUp extends Refusal {
    private NoWrapUp(String code, String sentence) {
        super(code, 409, sentence);
    }

    static NoWrapUp none() {
        return new NoWrapUp("no-wrap-up", "现在不在话后整理中，不需要延长；暂时不接电话请选小休。");
    }

    static NoWrapUp onceOnly() {
        return new NoWrapUp("wrap-up-extended", "话后整理已经延长过一次，不能再延长；暂时不接电话请选小休并写明原因。");
    }

    static NoWrapUp notAllowed() {
        return new NoWrapUp("wrap-up-not-extended", "本市没有开放话后整理延长；暂时不接电话请选小休并写明原因。");
    }
}
