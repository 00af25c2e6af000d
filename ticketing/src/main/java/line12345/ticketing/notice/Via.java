package line12345.ticketing.notice;

import java.util.Arrays;
import java.util.Optional;

/** How people here are reached; citizens also by the way of a channel, see {@link Courier#way}. */
public enum Via {
    /** The bell of the staff pages. */
    PAGE("页面"),
    SMS("短信"),
    MAIL("邮件"),
    /** A call that reads the words out. */
    PHONE("电话");

    private final String chinese;

    /** Empty for the way of a channel. */
    static Optional<Via> named(String way) {
        return Arrays.stream(values()).filter(via -> via.name().equals(way)).findFirst();
    }

    Via(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
