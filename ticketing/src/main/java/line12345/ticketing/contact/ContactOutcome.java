package line12345.ticketing.contact;

/** What came of a call to a citizen. */
public enum ContactOutcome {
    CONNECTED("已接通", true),
    BUSY("市民占线", true),
    NO_ANSWER("市民未接听", true),
    REFUSED("市民拒接", true),
    INVALID("市民号码无效", true),
    UNREACHABLE("线路没有接通市民", true),
    GIVEN_UP("经办人在市民接听前挂断", true),
    CALLER_NO_ANSWER("经办人没有接听自己的电话", false),
    EXCHANGE_AWAY("电话系统中断，没有拨出", false),
    CUT("服务中断，结果不详", true);

    private final String chinese;
    private final boolean rang;

    ContactOutcome(String chinese, boolean rang) {
        this.chinese = chinese;
        this.rang = rang;
    }

    public String chinese() {
        return chinese;
    }

    /** The citizen may have been rung; such a call counts against the day's limit. */
    public boolean rang() {
        return rang;
    }
}
