package line12345.ticketing.identity;

import line12345.ticketing.refusal.Refusal;

import java.time.Duration;

/** A code went to this number a moment ago, or too many within an hour or a day. */
public class CodeTooSoon extends Refusal {
    CodeTooSoon(Duration wait) {
        super(
                "phone-code-too-soon",
                429,
                wait.toSeconds() <= 120
                        ? "验证码刚发过，请 " + Math.max(1, wait.toSeconds()) + " 秒后再获取。"
                        : "这个号码获取验证码太多了，请 " + said(wait) + "后再试，或直接拨打 12345。");
    }

    private static String said(Duration wait) {
        long minutes = wait.toMinutes() + 1;
        return minutes <= 120 ? minutes + " 分钟" : (wait.toHours() + 1) + " 小时";
    }
}
