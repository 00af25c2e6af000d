package line12345.ticketing.event;

import java.time.Duration;
import java.time.Instant;

/**
 * An event as staff read it.
 *
 * @param matter and {@code street} by name
 * @param name what it is called; empty before somebody took it up
 * @param tickets without those left out
 * @param firstAt when the first of them was filed
 * @param main the number of the main ticket; empty before
 * @param takenBy who took it up, empty before
 * @param takenAt null before
 * @param reason why it was put aside, else empty
 */
public record EventView(
        long id,
        EventState state,
        String matter,
        String street,
        String name,
        int tickets,
        Instant firstAt,
        Instant lastAt,
        String main,
        String takenBy,
        Instant takenAt,
        String reason) {
    /** {@code 停水 · 南湖街道}. */
    public String what() {
        return matter + " · " + street;
    }

    public boolean isOffered() {
        return state == EventState.OFFERED;
    }

    public boolean isOpen() {
        return state == EventState.OPEN;
    }

    /** {@code 近 2 小时 12 件}: all of them were filed in that time; full hours, then days. */
    public String span(Instant now) {
        long minutes = Math.max(1, Duration.between(firstAt, now).toMinutes());
        long hours = (minutes + 59) / 60;
        return hours <= 48
                ? "近 %d 小时 %d 件".formatted(hours, tickets)
                : "近 %d 天 %d 件".formatted((hours + 23) / 24, tickets);
    }

    /** Why a new ticket is offered to follow: {@code 同一事件：停水 · 南湖街道，已有 12 件}. */
    public String why() {
        return "同一事件：%s，已有 %d 件".formatted(what(), tickets);
    }
}
