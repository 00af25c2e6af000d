package line12345.ticketing.rule;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

/** Rules of all kinds are edited by administrators only. */
public final class MayEditRules {
    private MayEditRules() {}

    public static void check(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("只有系统管理员可以修改业务规则，请联系系统管理员。");
        }
    }
}
