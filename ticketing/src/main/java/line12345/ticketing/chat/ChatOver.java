package line12345.ticketing.chat;

import line12345.ticketing.refusal.Refusal;

/** It is not in a state for that any more. */
public class ChatOver extends Refusal {
    public ChatOver() {
        super("chat-over", 409, "这个会话已经结束或已转给别人，请刷新页面。");
    }
}
