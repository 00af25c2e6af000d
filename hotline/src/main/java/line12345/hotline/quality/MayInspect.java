package line12345.hotline.quality;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

/** Shift leaders and managers check calls, and nobody the own ones. */
final class MayInspect {
    private MayInspect() {}

    static boolean inspects(Actor by) {
        return by.is(Role.SHIFT_LEADER) || by.is(Role.MANAGER);
    }

    /**
     * @throws NotYours when this person checks no calls
     */
    static void check(Actor by) {
        if (!inspects(by)) {
            throw new NotYours("质检由班长和管理人员办理，请联系当班班长。");
        }
    }

    /**
     * @throws NotYours when it is the own call
     */
    static void check(CaseView one, Actor by) {
        check(by);
        if (one.accountId() == by.accountId()) {
            throw new NotYours("不能质检自己接的电话，请另一位班长或管理人员办理。");
        }
    }

    /** Whoever checked first does not decide on the appeal against it. */
    static void decide(CaseView one, Actor by) {
        check(one, by);
        if (one.inspectorId() != null && one.inspectorId() == by.accountId()) {
            throw new NotYours("申诉须由原质检人以外的人复核，请另一位班长或管理人员办理。");
        }
    }

    /** An agent reads what was said of the own calls, once it was said. */
    static boolean reads(CaseView one, Actor reader) {
        return inspects(reader)
                ? one.accountId() != reader.accountId() || one.scored()
                : one.accountId() == reader.accountId() && one.scored();
    }
}
