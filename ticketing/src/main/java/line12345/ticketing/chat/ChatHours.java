package line12345.ticketing.chat;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * When agents answer in writing 在线客服时间: {@code [from, to)}, every day.
 *
 * @param to the same as {@code from}: day and night
 */
public record ChatHours(LocalTime from, LocalTime to) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    public boolean open(Instant now) {
        LocalTime time = now.atZone(OfficeClock.ZONE).toLocalTime();
        if (from.equals(to)) {
            return true;
        }
        boolean after = !time.isBefore(from);
        boolean before = time.isBefore(to);
        return from.isBefore(to) ? after && before : after || before;
    }

    /** As people read it: {@code 每天 8:30–20:00}. */
    public String said() {
        return from.equals(to) ? "全天" : "每天 " + CLOCK.format(from) + "–" + CLOCK.format(to);
    }
}
