package line12345.ticketing.handling;

import line12345.ticketing.refusal.Refusal;

/** A part is handled by somebody of its own office. */
public class NotAColleague extends Refusal {
    NotAColleague() {
        super("not-a-colleague", 422, "经手人只能是本单位在用账号的人员：请从名单中选择；名单里没有的，请联系系统管理员开通账号。");
    }
}
