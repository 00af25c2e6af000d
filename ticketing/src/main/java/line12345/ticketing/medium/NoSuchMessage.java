package line12345.ticketing.medium;

import line12345.ticketing.refusal.Refusal;

/** This medium sent no message of that id. */
public class NoSuchMessage extends Refusal {
    NoSuchMessage() {
        super("no-such-message", 404, "没有收到过这个编号的消息，请核对编号；只能查询本媒体自己提交的消息。");
    }
}
