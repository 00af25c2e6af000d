package line12345.ticketing.notice;

/** How somebody is reached. */
public enum Via {
    /** The bell of the staff pages. */
    PAGE("页面"),
    SMS("短信"),
    MAIL("邮件"),
    /** A call that reads the words out. */
    PHONE("电话");

    private final String chinese;

    Via(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
