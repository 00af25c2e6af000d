package line12345.ticketing.chat;

import line12345.ticketing.refusal.Refusal;

/** None that this asker may see. */
public class NoSuchChat extends Refusal {
    public NoSuchChat() {
        super("no-such-chat", 404, "没有这个会话，或者它不归您接待；请刷新页面。");
    }
}
