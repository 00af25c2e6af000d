package line12345.ticketing.account;

/** What a person does here; the rights hang on it. */
public enum Role {
    AGENT("话务员"),
    CLERK("承办单位经办人"),
    /** Approves what the own office replies and asks for. */
    LEADER("承办单位负责人"),
    /** Decides on replies and returns for the hotline. */
    REVIEWER("审核员"),
    CALLBACK("回访员"),
    WINDOW("窗口人员"),
    /** Leads the shift on the telephones: the wall, listening in, the rota, checks of calls. */
    SHIFT_LEADER("班长"),
    MANAGER("管理人员"),
    ADMIN("系统管理员");

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    /** A person of an office that handles tickets. */
    public boolean ofOffice() {
        return this == CLERK || this == LEADER;
    }

    public String chinese() {
        return chinese;
    }
}
