package line12345.ticketing.account;

/** What a person does here; the rights hang on it. */
public enum Role {
    AGENT("话务员"),
    CLERK("承办单位经办人"),
    CALLBACK("回访员"),
    WINDOW("窗口人员"),
    MANAGER("管理人员"),
    ADMIN("系统管理员");

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
