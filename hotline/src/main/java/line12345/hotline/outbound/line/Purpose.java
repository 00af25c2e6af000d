package line12345.hotline.outbound.line;

import java.util.Arrays;
import java.util.Optional;

/** Why a citizen is called. Lines and exceptions are named by it. */
public enum Purpose {
    TICKET("联系市民"),
    CALLBACK("回访"),
    MISSED("漏话回拨"),
    TASK("外呼任务"),
    EMERGENCY("紧急答复"),
    DIRECT("其他外呼");

    private final String chinese;

    Purpose(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Such a talk is evidence on its ticket as well 联系凭证. */
    boolean onTicket() {
        return this == TICKET || this == CALLBACK;
    }

    /** As people write it, or as it is kept. */
    public static Optional<Purpose> said(String word) {
        String close = word == null ? "" : word.strip();
        return Arrays.stream(values())
                .filter(one -> one.chinese.equals(close) || one.name().equals(close))
                .findFirst();
    }
}
