package line12345.channels.wechat.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** Keeps a changed menu as the next version 保存菜单; nobody sees it before it is published. */
@ApplicationScoped
public class SaveMenu {
    @Inject Menus menus;

    /**
     * @param seen the version that was changed, 0 for the one a city begins with
     * @return the new version
     * @throws WrongMenu when WeChat would not take it
     * @throws MenuChanged when there is a newer one than {@code seen}
     */
    @Transactional
    public int save(int seen, MenuContent content, String why, Actor by, Instant now) {
        MenuLimits.check(content);
        String reason = TicketText.of("修改原因", why, 200);
        if (menus.newest().version() != seen || !menus.write(seen + 1, content, reason, by, now)) {
            throw new MenuChanged();
        }
        return seen + 1;
    }
}
