package line12345.channels.kit.signed;

import line12345.ticketing.refusal.Refusal;

/** More than one message can be. */
class BodyTooLarge extends Refusal {
    BodyTooLarge(int largest) {
        super(
                "body-too-large",
                413,
                "请求内容超过 " + largest / 1_000_000 + " MB，请压缩图片（每张不超过 5 MB，最多 3 张）后再发送。");
    }
}
