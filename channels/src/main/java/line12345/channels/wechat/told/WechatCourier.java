package line12345.channels.wechat.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.WechatConfig;
import line12345.channels.wechat.account.NotDone;
import line12345.channels.wechat.account.WechatAccount;
import line12345.ticketing.identity.KnownAccounts;
import line12345.ticketing.notice.Courier;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.notice.Undeliverable;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/**
 * Brings notices to citizens who joined their account: by the template, and where WeChat refuses it
 * in plain words to who wrote within 48 hours. Everybody else is told by the next way.
 */
@ApplicationScoped
public class WechatCourier implements Courier {
    @Inject Wechat wechat;
    @Inject WechatConfig config;
    @Inject WechatAccount account;
    @Inject KnownAccounts accounts;
    @Inject ToldBook book;
    @Inject OfficeClock clock;

    @Override
    public String way() {
        return Wechat.CHANNEL;
    }

    @Override
    public String chinese() {
        return "微信";
    }

    @Override
    public boolean aboard() {
        return wechat.speaks();
    }

    /**
     * Tried again after a crash it sends nothing that WeChat had accepted and we had noted; what
     * was accepted and not noted yet WeChat itself drops the second time, of templates, by {@code
     * client_msg_id}.
     */
    @Override
    public Delivery deliver(Notice notice) throws Exception {
        Instant now = clock.now();
        if (notice.citizenId() == null) {
            throw new Undeliverable("微信只通知市民");
        }
        if (!book.taken(notice.id())) {
            String openId =
                    accounts.accountOf(notice.citizenId(), Wechat.CHANNEL)
                            .orElseThrow(() -> new Undeliverable("市民没有关联微信"));
            send(notice, openId, now);
        }
        return Delivery.handedTo("微信");
    }

    private void send(Notice notice, String openId, Instant now) throws NotDone, Undeliverable {
        String template =
                config.templates()
                        .of(notice.occasion())
                        .or(config::noticeTemplate)
                        .filter(id -> !id.isBlank())
                        .orElse("");
        String why = "没有设置微信通知模板";
        if (!template.isEmpty()) {
            try {
                String receipt =
                        account.tell(
                                openId,
                                template,
                                notice.ticketNumber(),
                                notice.words(),
                                "line12345-" + notice.id());
                book.write(notice.id(), "TEMPLATE", receipt, now);
                return;
            } catch (NotDone refused) {
                if (!refused.forGood()) {
                    throw refused;
                }
                why = refused.sentence();
            }
        }
        plain(notice, openId, why, now);
    }

    private void plain(Notice notice, String openId, String why, Instant now)
            throws NotDone, Undeliverable {
        if (!book.wroteLately(openId, now)) {
            throw new Undeliverable(why + "，且市民 48 小时内没有在微信留言");
        }
        try {
            account.say(openId, notice.words());
            book.write(notice.id(), "WORDS", "", now);
        } catch (NotDone refused) {
            if (!refused.forGood()) {
                throw refused;
            }
            throw new Undeliverable(refused.sentence());
        }
    }
}
