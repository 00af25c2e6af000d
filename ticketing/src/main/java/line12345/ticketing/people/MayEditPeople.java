package line12345.ticketing.people;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

/** Accounts are kept by administrators. */
final class MayEditPeople {
    private MayEditPeople() {}

    /**
     * @throws NotYours for everybody else
     */
    static void check(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("账号由系统管理员维护，请联系系统管理员。");
        }
    }
}
