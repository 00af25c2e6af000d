package line12345.channels.wechat.talk;

import line12345.ticketing.refusal.Refusal;

/** What was sent along could not be fetched; refused like any picture that cannot be taken. */
class PictureMissing extends Refusal {
    /**
     * @param what 照片, 语音 or 视频
     */
    PictureMissing(String what, int nth, String reason) {
        super(
                "wrong-picture",
                422,
                "第 " + nth + (what.equals("照片") ? " 张" : " 段") + what + "没有收下：" + reason);
    }
}
