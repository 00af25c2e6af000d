package line12345.ticketing.account;

/** Who takes a step: a role, the citizen, or the house itself when time has passed. */
public enum Doer {
    CITIZEN("市民"),
    HOUSE("系统"),
    AGENT("话务员"),
    WINDOW("窗口人员"),
    CLERK("承办单位经办人"),
    LEADER("承办单位负责人"),
    REVIEWER("审核员"),
    CALLBACK("回访员"),
    MANAGER("管理人员"),
    ADMIN("系统管理员");

    private final String chinese;

    Doer(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Doer of(Actor actor) {
        if (actor.role() != null) {
            return valueOf(actor.role().name());
        }
        return actor.equals(Actor.house()) ? HOUSE : CITIZEN;
    }
}
