package line12345.hotline.rota.swap;

import line12345.hotline.rota.week.Seat;
import line12345.hotline.rota.week.Week;
import line12345.ticketing.account.Actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Two people of one kind change a shift of the one for a shift or a free day of the other. */
final class SoundSwap {
    private SoundSwap() {}

    /**
     * @throws WrongSwap with what is wrong
     */
    static void check(Swap swap, Actor by, Actor other, List<Seat> published, LocalDate today) {
        if (by.accountId() == other.accountId()) {
            throw new WrongSwap("不能和自己换班，请选择一位同事。");
        }
        if (by.role() != other.role()) {
            throw new WrongSwap("话务员和班长之间不能换班，请选择同岗位的同事。");
        }
        if (swap.day().isBefore(today) || swap.otherDay().isBefore(today)) {
            throw new WrongSwap("已经过去的班次不能换，请选择今天或以后的日期。");
        }
        if (swap.shift().isEmpty()) {
            throw new WrongSwap("这一天您没有已发布的班次，不需要换班。");
        }
        if (swap.day().equals(swap.otherDay()) && swap.shift().equals(swap.otherShift())) {
            throw new WrongSwap("你们两人这一天是同一个班次，换了没有变化。");
        }
        if (!swap.stillStands(published)) {
            throw new WrongSwap("这样换会有人一天上两个班，请换一天或换一位同事。");
        }
    }

    /**
     * A colleague who has no shift yet is not free.
     *
     * @param weeks mondays of weeks that were published
     * @throws WrongSwap when nobody knows who works on the colleague's day
     */
    static void published(Swap swap, Set<LocalDate> weeks) {
        if (!weeks.contains(Week.mondayOf(swap.otherDay()))) {
            throw new WrongSwap("那一周的班表班长还没有发布，不知道同事有没有班；请选择已发布的一周。");
        }
    }
}
