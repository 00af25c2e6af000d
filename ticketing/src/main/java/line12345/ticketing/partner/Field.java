package line12345.ticketing.partner;

/** What a partner may ask every ticket to carry 必填字段, beside words and telephone. */
public enum Field {
    NAME("姓名"),
    PLACE("区域"),
    ADDRESS("详细地址"),
    MATTER("事项");

    private final String chinese;

    Field(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
