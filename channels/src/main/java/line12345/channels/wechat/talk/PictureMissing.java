package line12345.channels.wechat.talk;

import line12345.ticketing.refusal.Refusal;

/** A picture that was said could not be fetched; refused like any picture that cannot be taken. */
class PictureMissing extends Refusal {
    PictureMissing(int nth, String reason) {
        super("wrong-picture", 422, "第 " + nth + " 张照片没有收下：" + reason);
    }
}
