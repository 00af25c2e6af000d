package line12345.ticketing.chat.line;

import line12345.ticketing.refusal.Refusal;

/** More lines within a minute than anybody writes. */
public class TooFast extends Refusal {
    public TooFast() {
        super("chat-too-fast", 429, "发得太快了，请过一分钟再发；急事请拨打 12345。");
    }
}
