package line12345.channels.wechat.menu;

import line12345.ticketing.refusal.Refusal;

/** Somebody else saved a newer menu in between. */
public class MenuChanged extends Refusal {
    MenuChanged() {
        super("menu-changed", 409, "菜单刚被别人改过，您的修改没有保存。请刷新后在新的菜单上再改。");
    }
}
