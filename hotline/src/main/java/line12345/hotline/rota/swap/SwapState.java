package line12345.hotline.rota.swap;

/** How far a swap has come. */
public enum SwapState {
    ASKED("等待同事答复"),
    AGREED("等待班长审批"),
    DECLINED("同事不同意"),
    APPROVED("已批准"),
    REFUSED("未批准"),
    WITHDRAWN("已撤回");

    private final String chinese;

    SwapState(String chinese) {
        this.chinese = chinese;
    }

    public boolean open() {
        return this == ASKED || this == AGREED;
    }

    public String chinese() {
        return chinese;
    }
}
