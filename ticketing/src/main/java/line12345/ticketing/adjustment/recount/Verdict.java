package line12345.ticketing.adjustment.recount;

/** What becomes of a deadline when it is counted again. */
public enum Verdict {
    LATER("顺延", true),
    EARLIER("提前", true),
    /** The same date; it is no longer provisional. */
    CONFIRMED("暂定转为确定", true),
    /** Only the sign-by time or the yellow light. */
    LIGHT("仅签收或黄灯时间变化", true),
    /** It would move and must not. */
    KEPT("保持不变", false);

    private final String chinese;
    private final boolean moves;

    Verdict(String chinese, boolean moves) {
        this.chinese = chinese;
        this.moves = moves;
    }

    public String chinese() {
        return chinese;
    }

    public boolean moves() {
        return moves;
    }
}
