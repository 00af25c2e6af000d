package line12345.channels.wechat.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.account.NotDone;
import line12345.channels.wechat.account.WechatAccount;
import line12345.ticketing.chat.voice.ChatVoice;
import line12345.ticketing.chat.voice.Unsayable;
import line12345.ticketing.chat.voice.Utterance;

/**
 * The agent's words and pictures as messages of the account 客服消息; what WeChat carries no file of, a
 * PDF, is named in words.
 */
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
            if (line.file() != null && shown(line)) {
                if (!line.words().isBlank()) {
                    account.say(line.account(), line.words());
                }
                return;
            }
            account.say(line.account(), line.named());
        } catch (NotDone e) {
            if (e.forGood()) {
                throw new Unsayable(e.sentence());
            }
            throw e;
        }
    }

    /** False for what WeChat does not carry; a harmful one has no bytes any more. */
    private boolean shown(Utterance line) throws NotDone {
        Utterance.Sent file = line.file();
        if (!file.picture() || file.bytes().length == 0) {
            return false;
        }
        account.show(line.account(), file.mediaType(), file.bytes());
        return true;
    }
}
