package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.account.NotDone;
import line12345.channels.wechat.account.WechatAccount;

import java.time.Instant;

/**
 * Fetches the pictures, recordings and films of conversations from WeChat 下载图片, outside any
 * transaction.
 */
@ApplicationScoped
class FetchPictures {
    @Inject TalkPictures pictures;
    @Inject WechatAccount account;

    /**
     * @return false when there was none to fetch
     */
    boolean next(Instant now) {
        for (TalkPictures.Wanted wanted : pictures.claim(now)) {
            try {
                pictures.here(
                        wanted.id(),
                        wanted.film()
                                ? account.fetchFilm(wanted.media())
                                : account.fetch(wanted.media()));
            } catch (NotDone e) {
                if (e.forGood() || wanted.tries() >= TalkPictures.TRIES) {
                    pictures.missing(wanted.id(), e.sentence());
                }
            }
            return true;
        }
        return false;
    }
}
