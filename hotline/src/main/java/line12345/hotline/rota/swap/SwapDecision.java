package line12345.hotline.rota.swap;

import line12345.ticketing.account.Actor;

/** What the shift leader may decide, and never about the own shift. */
final class SwapDecision {
    private SwapDecision() {}

    /**
     * @throws WrongSwap with what is missing
     */
    static void check(Swap swap, boolean yes, String words, Actor by) {
        if (by.accountId() == swap.accountId() || by.accountId() == swap.otherId()) {
            throw new WrongSwap("不能审批自己的换班，请另一位班长或管理人员审批。");
        }
        if (yes && swap.state() != SwapState.AGREED) {
            throw new WrongSwap("同事还没有同意，不能批准。");
        }
        if (!yes && words.isEmpty()) {
            throw new WrongSwap("不批准请写明理由，申请人会看到。");
        }
    }
}
