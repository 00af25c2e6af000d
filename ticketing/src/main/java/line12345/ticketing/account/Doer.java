package line12345.ticketing.account;

import java.util.Set;
import java.util.stream.Collectors;

/** Who takes a step: a role, the citizen, or the house itself when time has passed. */
public enum Doer {
    CITIZEN("市民"),
    HOUSE("系统"),
    AGENT("话务员"),
    SHIFT_LEADER("班长"),
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

    /**
     * @param step as a screen names it
     * @throws NotYours when the step is none of this person's, with who does it
     */
    public static void mustBeOneOf(Set<Doer> doers, String step, Actor actor) {
        if (!doers.contains(of(actor))) {
            String who = doers.stream().map(Doer::chinese).collect(Collectors.joining("、"));
            throw new NotYours("“" + step + "”由" + who + "办理，您的账号不能操作，请联系他们。");
        }
    }

    public static Doer of(Actor actor) {
        if (actor.role() != null) {
            return valueOf(actor.role().name());
        }
        return actor.equals(Actor.house()) ? HOUSE : CITIZEN;
    }
}
