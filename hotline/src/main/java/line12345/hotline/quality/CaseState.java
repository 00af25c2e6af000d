package line12345.hotline.quality;

/** How far a check has come. */
public enum CaseState {
    WAITING("待质检"),
    SCORED("待话务员确认"),
    APPEALED("申诉中"),
    ACCEPTED("已认可"),
    UPHELD("申诉后维持"),
    CHANGED("申诉后改判"),
    /** Nothing could be heard, or it was no conversation. */
    DROPPED("不作质检");

    private final String chinese;

    CaseState(String chinese) {
        this.chinese = chinese;
    }

    /** Its points stand. */
    public boolean settled() {
        return this == ACCEPTED || this == UPHELD || this == CHANGED;
    }

    public String chinese() {
        return chinese;
    }
}
