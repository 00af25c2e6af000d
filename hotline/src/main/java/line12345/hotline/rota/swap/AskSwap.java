package line12345.hotline.rota.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.shift.Shifts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import java.time.Instant;
import java.time.LocalDate;

/** An agent asks a colleague to change shifts 申请换班. */
@ApplicationScoped
public class AskSwap {
    @Inject LookAtSwap ahead;
    @Inject Shifts shifts;
    @Inject Swaps swaps;
    @Inject Notices notices;

    /**
     * @param day of the own published shift, from today on
     * @param otherDay of the colleague's shift; without one there, the colleague takes over alone
     * @throws WrongSwap when there is nothing to change, or somebody would have two shifts a day
     */
    @Transactional
    public void ask(
            LocalDate day, long otherId, LocalDate otherDay, String reason, Actor by, Instant now) {
        Swap swap = ahead.sound(day, otherId, otherDay, reason, by, now);
        swaps.onlyOnce(swap);
        swaps.ask(swap);
        notices.toAccount(
                otherId,
                Via.PAGE,
                "",
                "有同事想和您换班：" + swap.said(shifts.book()) + "。请到“我的班表”答复。",
                now);
    }
}
