package line12345.hotline.call.result;

/** What an answered call comes to. */
public enum ResultKind {
    TICKET("登记工单"),
    URGING("催办"),
    PROGRESS("告知进度"),
    CONSULTATION("咨询已答复"),
    NO_TICKET("不建单");

    private final String chinese;

    ResultKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
