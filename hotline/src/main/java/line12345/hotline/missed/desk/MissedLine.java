package line12345.hotline.missed.desk;

import line12345.hotline.missed.MissedRow;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;

import java.time.Duration;
import java.time.Instant;

/**
 * An entry as people read it.
 *
 * @param due how long there is to call back, or by how much it is late
 * @param state what is to be done now, or what became of it
 */
public record MissedLine(
        MissedRow row, String queue, Light light, String due, String waited, String state) {
    /**
     * @param queue its name, empty for the general one
     * @param yellowPercent so much of the term is left when the light turns
     */
    static MissedLine of(MissedRow row, String queue, int yellowPercent, Instant now) {
        Duration term = Duration.between(row.firstAt(), row.dueAt());
        Instant yellow = row.dueAt().minus(term.multipliedBy(yellowPercent).dividedBy(100));
        return new MissedLine(
                row,
                queue,
                Light.at(now, yellow, row.dueAt()),
                DueWords.of(now, row.dueAt(), false),
                length(row.longestWaitMillis()),
                state(row, now));
    }

    private static String state(MissedRow row, Instant now) {
        if (!row.open()) {
            return row.ending().chinese();
        }
        if (row.held(now)) {
            return row.heldWho() + "正在回拨";
        }
        if (row.quiet(now)) {
            return "免打扰名单，待班长决定";
        }
        return row.nextAt().isAfter(now) ? DueWords.moment(now, row.nextAt()) + " 后回拨" : "待回拨";
    }

    static String length(long millis) {
        long seconds = millis / 1000;
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }

    public String number() {
        return row.masked() == null ? "号码未显示" : row.masked();
    }
}
