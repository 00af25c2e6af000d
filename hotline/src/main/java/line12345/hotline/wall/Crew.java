package line12345.hotline.wall;

import java.util.List;

/**
 * Who should be at work by the published rota 应在岗, and is.
 *
 * @param published false when nobody has published the rota of these days
 * @param expected people who should be at the telephone at this moment
 * @param here how many of them are
 * @param absent the others, by name
 */
public record Crew(boolean published, int expected, int here, List<Absent> absent) {
    /**
     * Not there.
     *
     * @param shift in words, such as {@code 早班 08:00–16:00}
     * @param late longer than a handshake at the change of shifts takes
     */
    public record Absent(String name, String shift, boolean late) {}
}
