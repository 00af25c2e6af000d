package line12345.hotline.survey;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.refusal.Refusal;

import java.time.Instant;

/** The link rates nothing; the sentence is for the citizen. */
public class NotRated extends Refusal {
    private final String english;

    private NotRated(String code, int status, String sentence, String english) {
        super(code, status, sentence);
        this.english = english;
    }

    String english() {
        return english;
    }

    static NotRated unknown() {
        return new NotRated(
                "survey-unknown",
                404,
                "没有这个评价链接。请点短信里的完整链接；有事请直接打 12345。",
                "This link is not known. Please open the whole link of the message.");
    }

    static NotRated used() {
        return new NotRated(
                "survey-used",
                409,
                "这次通话您已经评价过了，一次通话只评一次。谢谢！",
                "You have rated this call already. Thank you!");
    }

    /** At {@code until} it is over. */
    static NotRated late(Instant until, Instant now) {
        return new NotRated(
                "survey-late",
                410,
                "这个评价链接已过期（" + DueWords.moment(now, until) + "）。对接听有意见，请直接打 12345。",
                "This link has expired. If something was wrong, please call 12345.");
    }

    static NotRated noLevel() {
        return new NotRated(
                "survey-no-level", 422, "请按一个笑脸。", "Please press one of the five faces.");
    }
}
