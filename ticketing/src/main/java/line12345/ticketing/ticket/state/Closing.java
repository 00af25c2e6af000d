package line12345.ticketing.ticket.state;

/** How a ticket ended 办结方式. */
public enum Closing {
    ANSWERED("直接答复"),
    SATISFIED("回访满意办结"),
    EXPLAINED("解释办结"),
    UNREACHED("联系不上办结"),
    NOT_ACCEPTED("不予受理"),
    HANDED_OVER("移交紧急热线"),
    PRAISED("表扬已转达"),
    UNREASONABLE("不合理诉求办结"),
    /** No answer: left out of what is measured by answers. */
    DROPPED("市民撤回");

    private final String chinese;

    Closing(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
