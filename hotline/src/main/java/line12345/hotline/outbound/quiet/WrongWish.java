package line12345.hotline.outbound.quiet;

import line12345.ticketing.refusal.Refusal;

/** An entry of the list makes no sense. */
public class WrongWish extends Refusal {
    static WrongWish shorter(Wished held) {
        return new WrongWish(
                "这个号码已由"
                        + held.who()
                        + "登记免打扰"
                        + (held.until() == null ? "，长期有效" : "到 " + held.lastDay())
                        + "；只能延长。市民要求提前解除的，请联系班长。");
    }

    WrongWish(String sentence) {
        super("wrong-do-not-call", 422, sentence);
    }
}
