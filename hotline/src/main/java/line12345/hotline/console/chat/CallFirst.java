package line12345.hotline.console.chat;

import line12345.ticketing.refusal.Refusal;

/** Whoever speaks on the telephone cannot write with somebody else. */
public class CallFirst extends Refusal {
    CallFirst() {
        super("call-first", 409, "您正在接听来电，请先结束通话，再接在线会话。");
    }
}
