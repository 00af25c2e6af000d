package line12345.ticketing.chat.desk;

import line12345.ticketing.refusal.Refusal;

/** Nobody to hand a chat over to. */
public class NoSuchColleague extends Refusal {
    NoSuchColleague() {
        super("no-such-colleague", 422, "请从列表中选择一位话务员（不能是自己），或转回排队。");
    }

    private NoSuchColleague(String code, String sentence) {
        super(code, 422, sentence);
    }

    static NoSuchColleague busy(String name) {
        return new NoSuchColleague("colleague-busy", name + "手上的会话已经满了，请换一位，或转回排队。");
    }
}
