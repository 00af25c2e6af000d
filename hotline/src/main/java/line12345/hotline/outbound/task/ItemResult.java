package line12345.hotline.outbound.task;

import java.util.Arrays;
import java.util.Optional;

/** What came of calling a number of a task. */
public enum ItemResult {
    DONE("已完成", "1", true),
    NO_ANSWER("无人接听", "2", false),
    OFF("关机", "3", false),
    INVALID("空号", "4", true),
    REFUSED("拒绝", "5", true),
    /** The citizen does not want to be called any more; the number goes on the list. */
    DO_NOT_CALL("要求免打扰", "6", true),
    /** Tried as often as the rule says. */
    UNREACHED("联系不上", "", true),
    /** Was on the list when it came up. */
    ON_THE_LIST("在免打扰名单上", "", true);

    private final String chinese;
    private final String key;
    private final boolean ends;

    ItemResult(String chinese, String key, boolean ends) {
        this.chinese = chinese;
        this.key = key;
        this.ends = ends;
    }

    public String chinese() {
        return chinese;
    }

    /** The digit that says it; empty when only the house says it. */
    public String key() {
        return key;
    }

    public boolean byKey() {
        return !key.isEmpty();
    }

    /**
     * What it becomes after so many tries; empty when the number comes up again.
     *
     * @param tries with this one
     * @param most so many are enough
     */
    public Optional<ItemResult> ending(int tries, int most) {
        if (ends) {
            return Optional.of(this);
        }
        return tries >= most ? Optional.of(UNREACHED) : Optional.empty();
    }

    /** As a screen sends it; only what a person can say. */
    public static Optional<ItemResult> said(String name) {
        return Arrays.stream(values())
                .filter(one -> one.byKey() && one.name().equals(name))
                .findFirst();
    }
}
