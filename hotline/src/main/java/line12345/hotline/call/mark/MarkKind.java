package line12345.hotline.call.mark;

/** What is marked of a caller. */
public enum MarkKind {
    /** Elderly, hard of hearing, pregnant …: goes first in the queue. */
    CARE("特殊关照", "care"),
    /** Harassed agents before; still answered. */
    BLOCKED("骚扰来电", "bad"),
    /** Language, hours, not to be disturbed. */
    PREFERENCE("沟通习惯", "wish");

    private final String chinese;
    private final String css;

    MarkKind(String chinese, String css) {
        this.chinese = chinese;
        this.css = css;
    }

    public String chinese() {
        return chinese;
    }

    public String css() {
        return css;
    }
}
