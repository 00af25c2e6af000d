package line12345.channels.wechat.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.account.NotDone;
import line12345.channels.wechat.account.WechatAccount;

import java.time.Instant;

/**
 * Gives the newest menu to WeChat 发布菜单. It replaces what is there, so that doing it again changes
 * nothing; what WeChat said is written down. No transaction is open while WeChat is asked.
 */
@ApplicationScoped
public class PublishMenu {
    @Inject Wechat wechat;
    @Inject WechatAccount account;
    @Inject Menus menus;

    /**
     * @param version as it was seen: a newer one that nobody looked at is not published
     * @return what became of it, a sentence
     * @throws MenuChanged when it is not the newest
     * @throws WrongMenu when nothing was saved or the account is not set up
     */
    public String publish(int version, Instant now) {
        if (!wechat.speaks()) {
            throw new WrongMenu("公众号还没有接入（缺少 AppID、Token 或 AppSecret），不能发布。请先设置，菜单已保存。");
        }
        Menus.SavedMenu menu = menus.newest();
        if (menu.version() == 0) {
            throw new WrongMenu("还没有保存过菜单，请先保存，再发布。");
        }
        if (menu.version() != version) {
            throw new MenuChanged();
        }
        String result;
        try {
            account.publishMenu(menu.content().toWechat());
            result = "微信已接受，关注者最迟 24 小时内看到，取消关注再关注可立即看到。";
            menus.tried(version, result, now);
        } catch (NotDone e) {
            result = "没有发布：" + e.sentence() + "。可以再试一次；微信上仍是原来的菜单。";
            menus.tried(version, result, null);
        }
        return result;
    }
}
