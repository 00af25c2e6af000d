package line12345.ticketing.people;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.Optional;

/** There is always somebody who can administer, and nobody locks the own door from outside. */
final class SomebodyStays {
    private SomebodyStays() {}

    /**
     * @param administrators how many active ones there are before the change
     * @return why the change cannot be; empty when it can
     */
    static Optional<String> objection(Person before, Person after, Actor by, int administrators) {
        boolean steps = before.activeAdministrator() && !after.activeAdministrator();
        if (!steps) {
            return Optional.empty();
        }
        if (before.id() == by.accountId()) {
            return Optional.of(
                    after.role() == Role.ADMIN
                            ? "不能停用自己的账号：请由另一位系统管理员办理。"
                            : "不能改掉自己的系统管理员角色：请由另一位系统管理员办理。");
        }
        return administrators > 1
                ? Optional.empty()
                : Optional.of("“" + before.name() + "”是最后一位系统管理员，不能停用或改换角色：请先另设一位系统管理员。");
    }
}
