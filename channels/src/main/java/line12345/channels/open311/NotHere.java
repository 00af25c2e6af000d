package line12345.channels.open311;

import line12345.ticketing.refusal.Refusal;

/** A jurisdiction, request or token that is not here, or not public. */
class NotHere extends Refusal {
    NotHere(String what) {
        super("not-here", 404, "没有找到这个 " + what + "，请核对后再试。");
    }
}
