package line12345.hotline.missed;

import line12345.ticketing.refusal.Refusal;

/** The entry is done, or another agent has it in hand. */
public class NotHeld extends Refusal {
    private NotHeld(String code, String sentence) {
        super(code, 409, sentence);
    }

    static NotHeld done(MissedRow row) {
        return new NotHeld("missed-done", "这条漏话已经处理：" + row.ending().chinese() + "。不必再拨，请领取下一条。");
    }

    static NotHeld others(MissedRow row) {
        return new NotHeld("missed-held", "这条漏话由" + row.heldWho() + "领取，正在回拨。请领取下一条。");
    }

    static NotHeld nobodys() {
        return new NotHeld("missed-not-held", "这条漏话已经超过领取时间，自动放回。请重新领取。");
    }

    static NotHeld none() {
        return new NotHeld("missed-unknown", "没有这条漏话，请回到漏话列表。");
    }
}
