package line12345.ticketing.partner.push;

/** Where a push stands 推送状态. */
public enum PushState {
    WAITING("等待发送"),
    SENT("已送达"),
    /** The partner does not take it and says why. */
    REFUSED("对方拒收"),
    /** Our own checks found something wrong; it has not gone. */
    UNFIT("质量不合格");

    private final String chinese;

    PushState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
