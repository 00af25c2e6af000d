package line12345.ticketing.rating;

/** Where a rating was given. */
public enum Via {
    CALLBACK("电话回访"),
    PAGE("网页"),
    MESSAGE("短信"),
    WECHAT("微信");

    private final String chinese;

    Via(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
