package line12345.ticketing.alert;

import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** What is said: which ticket, what is the matter, until when what must be done. */
final class AlertWords {
    private final Occasion occasion;
    private final Leg leg;
    private final Instant now;

    AlertWords(Occasion occasion, Leg leg, Instant now) {
        this.occasion = occasion;
        this.leg = leg;
        this.now = now;
    }

    /** Under which code the city keeps the words of this occasion. */
    String code() {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in braces in them. */
    Map<String, String> blanks() {
        return Map.of(
                "工单", leg.ticket().number(),
                "类型", kind(),
                "签收", signBy(),
                "时限", DueWords.of(now, leg.clock().dueAt(), leg.clock().provisional()));
    }

    /**
     * @param matter the city's words, filled in
     * @param again somebody was told before and has not answered
     */
    String to(Whom whom, Via via, boolean again, String matter) {
        String who = whom == Whom.CLERK ? "" : "【" + leg.departmentName() + (again ? "无人应答】" : "】");
        return who + matter + (via == Via.PHONE ? key() : "");
    }

    private String kind() {
        var subject = leg.ticket().subject();
        return subject.kind().chinese() + "，" + subject.urgency().chinese();
    }

    private String signBy() {
        return DueWords.until(now, leg.clock().signBy());
    }

    private String key() {
        return occasion == Occasion.NEW ? "签收请按 1。" : "知道了请按 1。";
    }
}
