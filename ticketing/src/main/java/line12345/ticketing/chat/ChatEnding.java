package line12345.ticketing.chat;

/** How a chat came to its end. */
public enum ChatEnding {
    BY_AGENT("接待员结束", "会话已结束，感谢您的来访。有需要可以再次发起，也可以拨打 12345。"),
    BY_CITIZEN("市民结束", "您已结束会话，感谢您的来访。"),
    SILENT("市民长时间没有回复", "您有一会儿没有回复，会话先结束了。需要时可以再次发起，前面说过的话接待员还能看到。"),
    UNTAKEN("无人接待", "一直没有空出来的接待员，让您久等了，对不起。请留言（写成诉求，部门书面答复您），或拨打 12345。");

    private final String chinese;
    private final String said;

    ChatEnding(String chinese, String said) {
        this.chinese = chinese;
        this.said = said;
    }

    public String chinese() {
        return chinese;
    }

    /** What the citizen reads at the end. */
    public String said() {
        return said;
    }
}
