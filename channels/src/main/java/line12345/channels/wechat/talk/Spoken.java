package line12345.channels.wechat.talk;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a moment as a person would: {@code 2026年12月4日 17:30（星期五）}. */
final class Spoken {
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm（EEEE）", Locale.SIMPLIFIED_CHINESE);

    private Spoken() {}

    static String moment(Instant moment) {
        return CHINESE.format(moment.atZone(OfficeClock.ZONE));
    }
}
