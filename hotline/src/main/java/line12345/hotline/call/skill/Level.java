package line12345.hotline.call.skill;

import java.util.Arrays;
import java.util.Optional;

/**
 * How gladly an agent is rung for a queue; those of the next level only while all before are busy.
 */
public enum Level {
    FIRST(1, "首选"),
    NEXT(2, "次选"),
    RESERVE(3, "后备");

    private final int number;
    private final String chinese;

    Level(int number, String chinese) {
        this.number = number;
        this.chinese = chinese;
    }

    public int number() {
        return number;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<Level> of(int number) {
        return Arrays.stream(values()).filter(one -> one.number == number).findFirst();
    }
}
