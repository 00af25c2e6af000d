package line12345.hotline.quality;

/** Why a call is checked. */
public enum Reason {
    SHARE("每周抽检"),
    DISSATISFIED("按键评价不满意"),
    LONG_TALK("通话过长");

    private final String chinese;

    Reason(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
