package line12345.ticketing.callback;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When a citizen may be called: not at night and not in the lunch break 午休.
 *
 * @param first nobody is called before
 * @param last nobody is called from then on
 * @param lunch nobody is called from then on
 * @param afterLunch until then; at or before {@code lunch} there is no break
 */
public record CallingHours(LocalTime first, LocalTime last, LocalTime lunch, LocalTime afterLunch) {
    /** The moment itself, or the next at which a citizen may be called. */
    Instant awake(Instant moment) {
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        LocalTime time = local.toLocalTime();
        if (time.isBefore(first)) {
            return local.with(first).toInstant();
        }
        if (!time.isBefore(last)) {
            return local.plusDays(1).with(first).toInstant();
        }
        return resting(time) ? local.with(afterLunch).toInstant() : moment;
    }

    private boolean resting(LocalTime time) {
        return lunch.isBefore(afterLunch) && !time.isBefore(lunch) && time.isBefore(afterLunch);
    }

    /** Why nobody is called now; empty when somebody may be. */
    public String quiet(Instant now) {
        LocalTime time = now.atZone(OfficeClock.ZONE).toLocalTime();
        if (resting(time)) {
            return "现在是午休时间（" + lunch + "–" + afterLunch + "），除非市民约了这个时间，请不要打扰。";
        }
        return time.isBefore(first) || !time.isBefore(last)
                ? "现在不是回访时段（" + first + "–" + last + "），除非市民约了这个时间，请不要打扰。"
                : "";
    }
}
