package line12345.hotline.webhook;

import line12345.ticketing.refusal.Refusal;

/** No subscription of that number. */
public class NoSuchWebhook extends Refusal {
    NoSuchWebhook() {
        super("no-such-webhook", 404, "没有这个推送订阅，请返回列表重新选择。");
    }
}
