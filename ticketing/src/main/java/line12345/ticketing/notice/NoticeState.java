package line12345.ticketing.notice;

/** Where a notice is. */
public enum NoticeState {
    WAITING("待发送"),
    DELIVERED("已送达"),
    /** Tried too often, or too old to be of use; stays visible. */
    GIVEN_UP("未能送达"),
    /** Not needed any more before it was delivered. */
    WITHDRAWN("不再需要");

    private final String chinese;

    NoticeState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
