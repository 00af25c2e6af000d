package line12345.hotline.console.medium;

import jakarta.inject.Singleton;

import line12345.hotline.console.MenuEntry;
import line12345.ticketing.account.Role;

/**
 * The way to a screen that is the channel's own: the official account keeps its menu itself and the
 * house knows no more of it than the address.
 */
@Singleton
class AccountMenu implements MenuEntry {
    @Override
    public String label() {
        return "微信菜单";
    }

    @Override
    public String href() {
        return "/wechat/menu";
    }

    @Override
    public int order() {
        return 93;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMIN;
    }
}
