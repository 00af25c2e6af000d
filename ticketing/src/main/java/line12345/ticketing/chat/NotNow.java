package line12345.ticketing.chat;

import line12345.ticketing.refusal.Refusal;

/** No agent will come: outside the hours, or too many wait already. */
public class NotNow extends Refusal {
    private NotNow(String code, String sentence) {
        super(code, 503, sentence);
    }

    public static NotNow closed(ChatHours hours) {
        return new NotNow(
                "chat-closed",
                "在线客服的时间是" + hours.said() + "，现在没有人在。请留言（写成诉求），或拨打 12345，24 小时有人接听。");
    }

    public static NotNow full(long waiting) {
        return new NotNow("chat-full", "现在有 " + waiting + " 位在排队，再等也不能很快接到您。请留言（写成诉求），或拨打 12345。");
    }
}
