package line12345.channels.wechat.menu;

import line12345.ticketing.refusal.Refusal;

/** A menu that WeChat would not take, or that leads nowhere. */
public class WrongMenu extends Refusal {
    WrongMenu(String sentence) {
        super("wrong-menu", 422, sentence);
    }
}
