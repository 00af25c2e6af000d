package line12345.hotline.call.skill;

import line12345.ticketing.refusal.Refusal;

/** The account answers no calls. */
public class NoSuchAgent extends Refusal {
    NoSuchAgent() {
        super("no-such-agent", 404, "这个账号不接听来电或已停用，请在“人员”里核对角色。");
    }
}
