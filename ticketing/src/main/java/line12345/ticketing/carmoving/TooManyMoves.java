package line12345.ticketing.carmoving;

import line12345.ticketing.refusal.Refusal;

/** One telephone asks too often, or one owner would be disturbed too often. */
public class TooManyMoves extends Refusal {
    private TooManyMoves(String code, String sentence) {
        super(code, 429, sentence);
    }

    static TooManyMoves ofTelephone(int perDay) {
        return new TooManyMoves(
                "car-requests-over", "这个手机号今天已经请求挪车 " + perDay + " 次，请明天再用，急事请打 12345 或 122。");
    }

    static TooManyMoves ofPlate(long minutes) {
        return new TooManyMoves(
                "plate-just-told", "这辆车 " + minutes + " 分钟内刚有人请求过，请稍等一会儿；还没有挪走再来一次，会转成紧急工单。");
    }
}
