package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.account.NotDone;
import line12345.channels.wechat.account.WechatAccount;
import line12345.channels.wechat.message.Replies;

import java.time.Instant;

/** Says by messages of ours 客服消息 what could not be said within WeChat's five seconds. */
@ApplicationScoped
class SayReplies {
    @Inject Replies replies;
    @Inject WechatAccount account;

    /**
     * @return false when there was none to say
     */
    boolean next(Instant now) {
        for (Replies.Due due : replies.claim(now)) {
            try {
                account.say(due.openId(), due.words());
                replies.said(due.id());
            } catch (NotDone e) {
                if (e.forGood() || due.tries() >= Replies.TRIES) {
                    replies.unsaid(due.id());
                }
            }
            return true;
        }
        return false;
    }
}
