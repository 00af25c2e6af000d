package line12345.ticketing.chat;

import java.util.Arrays;
import java.util.Optional;

/** What a citizen says of the talk at its end. */
public enum ChatScore {
    GOOD("满意"),
    BAD("不满意");

    private final String chinese;

    ChatScore(String chinese) {
        this.chinese = chinese;
    }

    public static Optional<ChatScore> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public String chinese() {
        return chinese;
    }
}
