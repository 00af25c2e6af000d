package line12345.hotline.console.print;

import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * Who put it on paper and when: stands on every sheet, so that a sheet that is found tells whose it
 * was.
 *
 * @param office of the person, empty for the hotline
 */
public record Printed(String who, String office, Instant at) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(OfficeClock.ZONE);

    static Printed by(Actor person, String office, Instant now) {
        return new Printed(person.name(), office, now);
    }

    /** {@code 王经办（云湖区城市管理局）2026-11-22 12:43:05 打印}. */
    public String words() {
        String where = office.isEmpty() ? "12345 热线" : office;
        return who + "（" + where + "）" + MOMENT.format(at) + " 打印";
    }
}
