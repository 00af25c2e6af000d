package line12345.hotline.rota.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.shift.Shifts;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import java.time.Instant;

/** The colleague agrees or not; who asked takes it back. */
@ApplicationScoped
public class AnswerSwap {
    @Inject Swaps swaps;
    @Inject Shifts shifts;
    @Inject Accounts accounts;
    @Inject Notices notices;

    /**
     * @param answer AGREED or DECLINED by the colleague, WITHDRAWN by who asked
     * @throws NoSuchSwap when it is not theirs
     * @throws SwapMoved when it was answered meanwhile
     */
    @Transactional
    public void answer(long id, SwapState answer, int seen, Actor by, Instant now) {
        Swap swap = swaps.forChange(id, seen);
        SwapAnswers.check(swap, answer, by);
        swaps.answered(id, answer, now);
        String words = "换班 " + swap.said(shifts.book()) + "：" + answer.chinese() + "。";
        long told = by.accountId() == swap.accountId() ? swap.otherId() : swap.accountId();
        notices.toAccount(told, Via.PAGE, "", words, now);
        if (answer == SwapState.AGREED) {
            accounts.withRole(Role.SHIFT_LEADER)
                    .forEach(
                            leader ->
                                    notices.toAccount(
                                            leader.accountId(), Via.PAGE, "", words, now));
        }
    }
}
