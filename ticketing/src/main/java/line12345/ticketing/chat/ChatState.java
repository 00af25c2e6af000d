package line12345.ticketing.chat;

/** Where a chat stands. */
public enum ChatState {
    WAITING("排队中"),
    TALKING("接待中"),
    ENDED("已结束");

    private final String chinese;

    ChatState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
