package line12345.ticketing.partner.day;

/** How the two lists differ 对账差异. */
public enum Difference {
    MISSING_THERE("对方没有"),
    MISSING_HERE("我方没有"),
    /** Another state, or other words. */
    DIFFERENT("内容或状态不同");

    private final String chinese;

    Difference(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
