package line12345.channels.wechat.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.account.NotDone;
import line12345.channels.wechat.account.WechatAccount;
import line12345.ticketing.chat.voice.ChatVoice;
import line12345.ticketing.chat.voice.Unsayable;
import line12345.ticketing.chat.voice.Utterance;

/** The agent's words as messages of the account 客服消息. */
@ApplicationScoped
class WechatVoice implements ChatVoice {
    @Inject Wechat wechat;
    @Inject WechatAccount account;

    @Override
    public String channel() {
        return Wechat.CHANNEL;
    }

    @Override
    public boolean aboard() {
        return wechat.open() && wechat.speaks();
    }

    @Override
    public void say(Utterance line) throws Exception {
        try {
            account.say(line.account(), line.words());
        } catch (NotDone e) {
            if (e.forGood()) {
                throw new Unsayable(e.sentence());
            }
            throw e;
        }
    }
}
