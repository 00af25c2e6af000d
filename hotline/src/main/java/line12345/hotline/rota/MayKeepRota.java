package line12345.hotline.rota;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

/** The rota, its shifts and the hand-over are kept by shift leaders and managers. */
public final class MayKeepRota {
    private MayKeepRota() {}

    public static void check(Actor by) {
        if (!by.is(Role.SHIFT_LEADER) && !by.is(Role.MANAGER)) {
            throw new NotYours("班表和交接班由班长和管理人员办理，请联系当班班长。");
        }
    }
}
