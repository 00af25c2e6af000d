package line12345.hotline.rota.swap;

import line12345.ticketing.account.Actor;

/** Who may say what to a swap. */
final class SwapAnswers {
    private SwapAnswers() {}

    /**
     * @throws NoSuchSwap when it is not theirs
     * @throws WrongSwap when it cannot be said now
     */
    static void check(Swap swap, SwapState answer, Actor by) {
        boolean asker = by.accountId() == swap.accountId();
        boolean asked = by.accountId() == swap.otherId();
        if (!asker && !asked) {
            throw new NoSuchSwap();
        }
        boolean answers = answer == SwapState.AGREED || answer == SwapState.DECLINED;
        boolean may =
                asker ? answer == SwapState.WITHDRAWN : answers && swap.state() == SwapState.ASKED;
        if (!may) {
            throw new WrongSwap("这条换班申请现在不能这样答复，请刷新页面。");
        }
    }
}
