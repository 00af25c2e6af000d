package line12345.hotline.call.recording;

import line12345.ticketing.refusal.Refusal;

/** A hold needs a reason and an end. */
public class WrongHold extends Refusal {
    private WrongHold(String sentence) {
        super("wrong-hold", 422, sentence);
    }

    static WrongHold end() {
        return new WrongHold("请填写保全到哪一天：从今天起，最长十年。");
    }

    static WrongHold reason() {
        return new WrongHold("请写明为什么要保全这段录音，例如投诉、诉讼或监督检查。");
    }
}
