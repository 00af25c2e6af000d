package line12345.hotline.call.queue;

import line12345.ticketing.refusal.Refusal;

/** Somebody else has changed the queue since it was opened. */
public class QueueChangedMeanwhile extends Refusal {
    QueueChangedMeanwhile(String who) {
        super(
                "queue-changed-meanwhile",
                409,
                (who.isEmpty() ? "另一位管理员" : who) + "刚刚修改了这个队列，您的修改没有保存；请看最新内容后再决定。");
    }
}
