package line12345.hotline.wall.listen;

import line12345.ticketing.refusal.Refusal;

/** A call is not listened to, and why. */
public class NotListened extends Refusal {
    NotListened(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static NotListened away() {
        return new NotListened("listen-exchange-away", 409, "电话系统现在连不上，没有接通。请等页首显示恢复后再试。");
    }

    static NotListened over() {
        return new NotListened("listen-call-over", 409, "这个坐席的通话刚刚结束，没有接上。请看坐席现在的状态后再选。");
    }

    static NotListened phoneOff() {
        return new NotListened(
                "listen-phone-off", 409, "您的话机没有打开，没有接通。请先打开您的话机（页面下方“话机”变为就绪），再点一次。");
    }

    static NotListened phoneBusy() {
        return new NotListened("listen-phone-busy", 409, "您的话机正在通话。请先挂断，再监听这个坐席。");
    }

    static NotListened already() {
        return new NotListened("listen-already", 409, "您正在参与另一个通话。请先点“退出”，再选这个坐席。");
    }

    static NotListened notYet() {
        return new NotListened("listen-not-yet", 409, "您的话机还没有接通，接通后再点。");
    }
}
