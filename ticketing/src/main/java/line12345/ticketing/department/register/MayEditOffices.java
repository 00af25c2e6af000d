package line12345.ticketing.department.register;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

/** Offices, their duty officers and the dispatch catalogue are kept by administrators. */
public final class MayEditOffices {
    private MayEditOffices() {}

    /**
     * @throws NotYours for everybody else
     */
    public static void check(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("承办单位和派单目录由系统管理员维护，请联系系统管理员。");
        }
    }
}
