package line12345.ticketing.harassment;

import line12345.ticketing.refusal.Refusal;

import java.time.LocalDate;

/**
 * A listed number has filed, or written with agents, as often as it may today; it hears how long
 * this lasts and what is open to it.
 */
public class OnHarassmentList extends Refusal {
    private OnHarassmentList(LocalDate until, String what) {
        super(
                "on-harassment-list",
                403,
                "这个号码因多次骚扰，到 "
                        + until.getMonthValue()
                        + " 月 "
                        + until.getDayOfMonth()
                        + " 日为止"
                        + what
                        + "，今天的已经用完。有急事请直接拨打 12345；认为有误，也请拨打 12345 申请复核。");
    }

    static OnHarassmentList filing(LocalDate until, int most) {
        return new OnHarassmentList(until, "每天只能提交 " + most + " 件");
    }

    static OnHarassmentList chats(LocalDate until, int most) {
        return new OnHarassmentList(until, "每天只能找在线客服 " + most + " 次");
    }
}
