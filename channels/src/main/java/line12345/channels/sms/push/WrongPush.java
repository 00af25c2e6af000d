package line12345.channels.sms.push;

import line12345.ticketing.refusal.Refusal;

/** Not of the shape that was agreed upon; nothing of it was taken. */
public class WrongPush extends Refusal {
    WrongPush() {
        super("sms-push", 400, "推送内容的格式不正确，整批没有接收：请按接口说明检查 account、编号、状态和内容。");
    }
}
