package line12345.ticketing.deadline;

import java.time.Instant;

/** Red and yellow light 红黄灯: a shape, a word and a colour. */
public enum Light {
    GREEN("●", "在期"),
    YELLOW("◐", "临期"),
    RED("▲", "超期");

    private final String shape;
    private final String word;

    Light(String shape, String word) {
        this.shape = shape;
        this.word = word;
    }

    public String shape() {
        return shape;
    }

    public String word() {
        return word;
    }

    /** The light at {@code now}; done things keep the light they had when they were done. */
    public static Light at(Instant now, Instant yellowAt, Instant dueAt) {
        if (!now.isBefore(dueAt)) {
            return RED;
        }
        return now.isBefore(yellowAt) ? GREEN : YELLOW;
    }
}
