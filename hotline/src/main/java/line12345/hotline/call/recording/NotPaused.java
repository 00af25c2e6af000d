package line12345.hotline.call.recording;

import line12345.ticketing.refusal.Refusal;

/** The recording goes on. */
public class NotPaused extends Refusal {
    private NotPaused(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static NotPaused away() {
        return new NotPaused("recording-not-paused", 503, "电话系统没有响应，录音没有暂停：请不要让市民念卡号、证件号，稍后再按一次。");
    }

    static NotPaused over() {
        return new NotPaused("recording-call-over", 409, "通话已经结束，不需要暂停录音。");
    }
}
