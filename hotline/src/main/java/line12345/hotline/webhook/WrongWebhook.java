package line12345.hotline.webhook;

import line12345.ticketing.refusal.Refusal;

/** A subscription that cannot be like this. */
public class WrongWebhook extends Refusal {
    WrongWebhook(String sentence) {
        super("wrong-webhook", 422, sentence);
    }
}
