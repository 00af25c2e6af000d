package line12345.channels.sms.push;

import line12345.ticketing.refusal.Refusal;

/** More than was agreed upon. */
public class TooLargePush extends Refusal {
    TooLargePush() {
        super("sms-push-too-large", 413, "一次推送太多：每次最多 " + Push.MOST + " 条、256 KB，请分批推送。");
    }
}
