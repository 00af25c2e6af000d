package line12345.hotline.call.check;

import line12345.ticketing.refusal.Refusal;

/** The check was left out and nobody says why. */
public class CheckWithoutWords extends Refusal {
    CheckWithoutWords() {
        super("check-without-words", 422, "请写一下这次不检查的原因。");
    }
}
