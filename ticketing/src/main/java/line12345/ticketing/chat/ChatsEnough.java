package line12345.ticketing.chat;

import line12345.ticketing.refusal.Refusal;

/** An agent has as many chats side by side as can be answered in time. */
public class ChatsEnough extends Refusal {
    public ChatsEnough(int beside) {
        super("chats-enough", 409, "同时最多接待 " + beside + " 个会话，请先结束或转出一个，再接下一位。");
    }
}
